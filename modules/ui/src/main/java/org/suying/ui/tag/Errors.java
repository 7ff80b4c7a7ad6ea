package org.suying.ui.tag;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import java.io.IOException;

/** {@code sy:errors}: everything that is wrong, on top of the page, each line a link to its field. */
@FacesComponent("org.suying.ui.Errors")
public class Errors extends Tag {

    @Override
    protected void begin(Markup markup, FacesContext context) throws IOException {
        ErrorList errors = ErrorList.of(context);
        if (errors.size() == 0) {
            return;
        }
        markup.open("div", "errsum")
                .attribute("role", "alert")
                .attribute("tabindex", "-1")
                .attribute("aria-labelledby", "errsum-h")
                .mark("autofocus", true);
        markup.open("h2", "")
                .attribute("id", "errsum-h")
                .text(errors.isAboutTheWhole() ? words("errors.whole") : words("errors.heading", errors.size()))
                .close("h2")
                .open("ul", "");
        for (ErrorList.Line line : errors.lines()) {
            markup.open("li", "");
            write(markup, line);
            markup.close("li");
        }
        markup.close("ul").close("div");
    }

    private static void write(Markup markup, ErrorList.Line line) throws IOException {
        if (line.clientId().isEmpty()) {
            markup.text(line.words());
        } else {
            markup.open("a", "")
                    .attribute("href", "#" + line.clientId())
                    .text(line.words())
                    .close("a");
        }
    }
}
