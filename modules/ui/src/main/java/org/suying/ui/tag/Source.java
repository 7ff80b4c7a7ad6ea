package org.suying.ui.tag;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import java.io.IOException;

/** {@code sy:src}: the clause that something rests on; nothing if there is none. */
@FacesComponent("org.suying.ui.Source")
public class Source extends Tag {

    @Override
    protected void begin(Markup markup, FacesContext context) throws IOException {
        markup.words("span", "src", text("value"));
    }
}
