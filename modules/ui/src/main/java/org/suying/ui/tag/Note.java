package org.suying.ui.tag;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import java.io.IOException;

/** {@code sy:note}: something to know, set apart by an edge. */
@FacesComponent("org.suying.ui.Note")
public class Note extends Tag {

    @Override
    protected void begin(Markup markup, FacesContext context) throws IOException {
        markup.open("div", both(variant("note", text("tone")), text("styleClass")));
    }

    @Override
    protected void end(Markup markup, FacesContext context) throws IOException {
        markup.close("div");
    }
}
