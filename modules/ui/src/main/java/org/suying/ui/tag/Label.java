package org.suying.ui.tag;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import java.io.IOException;

/** {@code sy:tag}: one or two words about a thing, in a small frame; at most three in a row. */
@FacesComponent("org.suying.ui.Label")
public class Label extends Tag {

    @Override
    protected void begin(Markup markup, FacesContext context) throws IOException {
        markup.open("span", variant("tag", text("tone"))).text(text("value"));
    }

    @Override
    protected void end(Markup markup, FacesContext context) throws IOException {
        markup.close("span");
    }
}
