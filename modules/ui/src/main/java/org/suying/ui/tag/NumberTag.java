package org.suying.ui.tag;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import java.io.IOException;

/** {@code sy:number}: a number that is read out and typed in, in groups of four, selected with one click. */
@FacesComponent("org.suying.ui.NumberTag")
public class NumberTag extends Tag {

    @Override
    protected void begin(Markup markup, FacesContext context) throws IOException {
        markup.words("span", both("num nb", text("styleClass")), grouped(text("value")));
    }

    /** Groups of four, unless the number brings its own hyphens. */
    static String grouped(String number) {
        return number.contains("-") ? number : number.replaceAll("(.{4})(?=.)", "$1-");
    }
}
