package org.suying.ui.tag;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import org.suying.ui.LampState;

/** {@code sy:lamp}: shape, colour and words, always all three. */
@FacesComponent("org.suying.ui.Lamp")
public class Lamp extends Tag {

    @Override
    protected void begin(Markup markup, FacesContext context) throws IOException {
        Object state = value("state");
        LampState lamp = state == null ? LampState.GREY : LampState.of(state);
        String words = text("words");
        markup.open("span", "sy-lamp " + lamp.cssClass())
                .text(words.isEmpty() ? words("lamp." + lamp.name()) : words)
                .close("span");
        if (flag("provisional", false)) {
            markup.text(" ").words("span", "tag", words("provisional"));
        }
    }
}
