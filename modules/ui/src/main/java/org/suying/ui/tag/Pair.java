package org.suying.ui.tag;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import java.io.IOException;

/** {@code sy:pair}: one name, and as its content or {@code value} what it stands for. */
@FacesComponent("org.suying.ui.Pair")
public class Pair extends Tag {

    @Override
    protected void begin(Markup markup, FacesContext context) throws IOException {
        markup.open("dt", "").text(text("name")).close("dt").open("dd", "").text(text("value"));
    }

    @Override
    protected void end(Markup markup, FacesContext context) throws IOException {
        markup.close("dd");
    }
}
