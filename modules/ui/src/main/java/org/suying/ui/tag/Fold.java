package org.suying.ui.tag;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import java.io.IOException;

/** {@code sy:fold}: something that is shown when it is asked for, without a script; open at once if it has to be seen. */
@FacesComponent("org.suying.ui.Fold")
public class Fold extends Tag {

    @Override
    protected void begin(Markup markup, FacesContext context) throws IOException {
        markup.open("details", both("fold", text("styleClass"))).mark("open", flag("open", false));
        markup.words("summary", "", text("title"));
    }

    @Override
    protected void end(Markup markup, FacesContext context) throws IOException {
        markup.close("details");
    }
}
