package org.suying.ui.tag;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import java.io.IOException;

/** {@code sy:pager}: which part of a list this is, and links to the parts before and after it. */
@FacesComponent("org.suying.ui.Pager")
public class Pager extends Tag {

    @Override
    protected void begin(Markup markup, FacesContext context) throws IOException {
        markup.open("nav", "pager").attribute("aria-label", words("pager"));
        markup.words("span", "", extent()).open("span", "pager-steps");
        step(markup, "previous");
        step(markup, "next");
        markup.close("span").close("nav");
    }

    private String extent() {
        Object total = value("total");
        return total == null
                ? words("pager.part", text("from"), text("to"))
                : words("pager.of", text("from"), text("to"), total);
    }

    private void step(Markup markup, String where) throws IOException {
        if (!text(where).isEmpty()) {
            markup.open("a", "btn btn--small")
                    .attribute("href", text(where))
                    .attribute("rel", where.equals("next") ? "next" : "prev")
                    .text(words("pager." + where))
                    .close("a")
                    .text(" ");
        }
    }
}
