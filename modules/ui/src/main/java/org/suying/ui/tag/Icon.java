package org.suying.ui.tag;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import java.io.IOException;

/** {@code sy:icon}: a small drawing beside words; screen readers pass over it. */
@FacesComponent("org.suying.ui.Icon")
public class Icon extends Tag {

    @Override
    protected void begin(Markup markup, FacesContext context) throws IOException {
        markup.icon(text("name"));
    }
}
