package org.suying.ui.tag;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import java.io.IOException;

/** {@code sy:card}: a white sheet with a heading, for public pages; never one inside another. */
@FacesComponent("org.suying.ui.Card")
public class Card extends Tag {

    @Override
    protected void begin(Markup markup, FacesContext context) throws IOException {
        String heading = "h" + (text("level").isEmpty() ? "2" : text("level"));
        markup.open("section", both("card", text("styleClass"))).attribute("id", text("anchor"));
        if (!text("title").isEmpty()) {
            markup.open(heading, "").icon(text("icon")).text(text("icon").isEmpty() ? "" : " ");
            markup.text(text("title")).close(heading);
        }
    }

    @Override
    protected void end(Markup markup, FacesContext context) throws IOException {
        markup.close("section");
    }
}
