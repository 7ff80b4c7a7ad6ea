package org.suying.ui.tag;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import java.io.IOException;

/** {@code sy:title}: the page's title; how much is to be corrected stands first, the name of the site last. */
@FacesComponent("org.suying.ui.Title")
public class Title extends Tag {

    @Override
    protected void begin(Markup markup, FacesContext context) throws IOException {
        ErrorList wrong = ErrorList.of(context);
        String site = text("site").isEmpty() ? words("product") : text("site");
        String page = text("value").isEmpty() || text("value").equals(site) ? site : text("value") + " - " + site;
        markup.words("title", "", changed(wrong) + page);
    }

    private String changed(ErrorList wrong) {
        if (wrong.size() == 0) {
            return "";
        }
        return (wrong.isAboutTheWhole() ? words("errors.whole") : words("errors.title", wrong.size())) + " - ";
    }
}
