package org.suying.ui.tag;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import java.io.IOException;

/** {@code sy:empty}: that there is nothing, in one sentence, and the next thing to do as its content. */
@FacesComponent("org.suying.ui.Empty")
public class Empty extends Tag {

    @Override
    protected void begin(Markup markup, FacesContext context) throws IOException {
        markup.open("p", "empty muted").text(text("words")).text(" ");
    }

    @Override
    protected void end(Markup markup, FacesContext context) throws IOException {
        markup.close("p");
    }
}
