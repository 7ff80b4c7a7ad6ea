package org.suying.ui.tag;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.List;
import org.suying.ui.Standing;
import org.suying.ui.TimelineEntry;

/** {@code sy:timeline}: what happened, in the order of the list, which is newest first. */
@FacesComponent("org.suying.ui.Timeline")
public class Timeline extends Tag {

    @Override
    protected void begin(Markup markup, FacesContext context) throws IOException {
        markup.open("ol", "tl");
        if (value("value") instanceof List<?> entries) {
            for (Object entry : entries) {
                write(markup, (TimelineEntry) entry);
            }
        }
        markup.close("ol");
    }

    private void write(Markup markup, TimelineEntry entry) throws IOException {
        markup.open("li", cssClass(entry.standing()))
                .words("b", "", entry.fact())
                .text(" ")
                .open("span", "at");
        if (entry.at() != null) {
            Moment.write(markup, entry.at(), dates());
        }
        if (!entry.who().isEmpty()) {
            markup.text("　" + entry.who());
        }
        markup.close("span").words("p", "", entry.note()).close("li");
    }

    private static String cssClass(Standing standing) {
        return switch (standing) {
            case NOW -> "now";
            case TODO -> "todo";
            case DONE -> "";
        };
    }
}
