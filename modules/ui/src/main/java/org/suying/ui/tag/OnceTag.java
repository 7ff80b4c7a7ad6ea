package org.suying.ui.tag;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import org.suying.ui.Once;

/** {@code sy:once}: the hidden token by which a form counts once however often it is sent. */
@FacesComponent("org.suying.ui.OnceTag")
public class OnceTag extends Tag {

    @Override
    protected void begin(Markup markup, FacesContext context) throws IOException {
        Once once = CDI.current().select(Once.class).get();
        markup.open("input", "")
                .attribute("type", "hidden")
                .attribute("name", Once.FIELD)
                .attribute("value", once.token())
                .attribute("data-renewed", once.isRenewed() ? "true" : null)
                .close("input");
    }
}
