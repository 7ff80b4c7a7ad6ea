package org.suying.ui.tag;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import java.io.IOException;

/** {@code sy:kv}: a list of names and what they stand for; its content is {@code sy:pair}s. */
@FacesComponent("org.suying.ui.Pairs")
public class Pairs extends Tag {

    @Override
    protected void begin(Markup markup, FacesContext context) throws IOException {
        markup.open("dl", both("kv", text("styleClass")));
    }

    @Override
    protected void end(Markup markup, FacesContext context) throws IOException {
        markup.close("dl");
    }
}
