package org.suying.ui.tag;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import java.io.IOException;

/** {@code sy:panel}: a sheet with a head line, for staff pages. The facet {@code actions} stands at the right of the head. */
@FacesComponent("org.suying.ui.Panel")
public class Panel extends Tag {

    @Override
    protected void begin(Markup markup, FacesContext context) throws IOException {
        markup.open("section", both("panel", text("styleClass"))).attribute("id", text("anchor"));
        if (!text("title").isEmpty()) {
            markup.open("header", "").words("h2", "", text("title"));
            UIComponent actions = getFacet("actions");
            if (actions != null) {
                markup.open("span", "small");
                actions.encodeAll(context);
                markup.close("span");
            }
            markup.close("header");
        }
        if (isPadded()) {
            markup.open("div", "in-p");
        }
    }

    @Override
    protected void end(Markup markup, FacesContext context) throws IOException {
        if (isPadded()) {
            markup.close("div");
        }
        markup.close("section");
    }

    private boolean isPadded() {
        return flag("padded", true);
    }
}
