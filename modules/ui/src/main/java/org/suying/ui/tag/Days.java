package org.suying.ui.tag;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.suying.ui.DayCell;
import org.suying.ui.DayMark;
import org.suying.ui.days.WeekGrid;

/**
 * {@code sy:days}: why a date is the date that it is. The weeks concerned as a calendar, the same in one sentence, the
 * notice behind it, and as a list of words. With {@code summary} it is a {@code details} that opens without a script.
 */
@FacesComponent("org.suying.ui.Days")
public class Days extends Tag {

    @Override
    protected void begin(Markup markup, FacesContext context) throws IOException {
        List<DayCell> days = days();
        boolean folds = !text("summary").isEmpty();
        markup.open(folds ? "details" : "div", "why").mark("open", folds && flag("open", false));
        if (folds) {
            markup.words("summary", "", text("summary"));
        }
        lead(markup);
        calendar(markup, days);
        keys(markup, days);
        source(markup);
        list(markup, days);
    }

    @Override
    protected void end(Markup markup, FacesContext context) throws IOException {
        markup.close(text("summary").isEmpty() ? "div" : "details");
    }

    private void lead(Markup markup) throws IOException {
        if (!text("sentence").isEmpty() || !text("clause").isEmpty()) {
            markup.open("p", "small").text(text("sentence")).text(" ").words("span", "src", text("clause"));
            markup.close("p");
        }
    }

    private void calendar(Markup markup, List<DayCell> days) throws IOException {
        markup.open("div", flag("dense", false) ? "days days--dense" : "days").attribute("aria-hidden", "true");
        for (String day : words("days.week").split(" ", -1)) {
            markup.words("span", "h", day);
        }
        boolean first = true;
        for (WeekGrid.Slot slot : WeekGrid.of(days).slots()) {
            DayCell cell = slot.cell();
            markup.open("span", cell == null ? "pad" : cssClass(cell));
            number(markup, slot.date(), first || slot.date().getDayOfMonth() == 1);
            if (cell != null) {
                inside(markup, cell);
            }
            markup.close("span");
            first = false;
        }
        markup.close("div");
    }

    private void inside(Markup markup, DayCell cell) throws IOException {
        if (cell.n() > 0) {
            String n = flag("dense", false) ? Integer.toString(cell.n()) : words("days.n", cell.n());
            markup.words("span", "n", n).text(" ");
        }
        markup.words(
                "span",
                "lb",
                cell.label().isEmpty() ? words("days." + cell.kind().name() + ".short") : cell.label());
    }

    /** The day, and in the first box and on the first of a month the month around it: 10月1日, 1 Oct. */
    private void number(Markup markup, LocalDate date, boolean withMonth) throws IOException {
        markup.open("b", "");
        if (withMonth) {
            markup.words("span", "mo", words("days.month.before", date.getMonthValue()));
        }
        markup.text(Integer.toString(date.getDayOfMonth()));
        if (withMonth) {
            String name = date.getMonth().getDisplayName(TextStyle.SHORT, Locale.UK);
            markup.words("span", "mo", words("days.month.after", name));
        }
        markup.close("b");
    }

    private static String cssClass(DayCell cell) {
        return switch (cell.mark()) {
            case EVENT -> "start";
            case DUE -> "due";
            case EXTENSION -> "ext";
            case EXTENDED_DUE -> "ext ext--due";
            case NONE ->
                switch (cell.kind()) {
                    case WEEKEND -> "off";
                    case HOLIDAY, CLOSED -> "hol";
                    case MAKE_UP -> "mk";
                    case UNKNOWN -> "unk";
                    case WORKING -> "";
                };
        };
    }

    private void keys(Markup markup, List<DayCell> days) throws IOException {
        Set<String> there = new TreeSet<>();
        days.forEach(day -> there.add(key(day)));
        markup.open("p", "keys").attribute("aria-hidden", "true");
        for (String key : List.of("start", "mk", "hol", "unk", "due", "ext")) {
            if (there.contains(key)) {
                markup.open("span", "")
                        .open("i", "k-" + key)
                        .close("i")
                        .text(words("days.key." + key))
                        .close("span");
            }
        }
        markup.close("p");
    }

    private static String key(DayCell day) {
        return cssClass(day).replaceFirst(" .*", "");
    }

    private void source(Markup markup) throws IOException {
        if (!text("source").isEmpty()) {
            markup.words("p", "xs muted", words("days.source", text("source")));
        }
    }

    private void list(Markup markup, List<DayCell> days) throws IOException {
        markup.open("details", "daytext")
                .words("summary", "", words("days.text"))
                .open("ol", "");
        for (DayCell day : days) {
            markup.open("li", "")
                    .words("b", "", dates().date(day.date()))
                    .text(" ")
                    .text(sentence(day))
                    .close("li");
        }
        markup.close("ol").close("details");
    }

    private String sentence(DayCell day) {
        String why = day.why().isEmpty() ? words("days." + day.kind().name()) : day.why();
        String mark = day.mark() == DayMark.NONE
                ? ""
                : words("days.mark." + day.mark().name()) + " ";
        String n = day.n() > 0 ? " " + words("days.n", day.n()) : "";
        return mark + why + n;
    }

    private List<DayCell> days() {
        return value("value") instanceof List<?> list
                ? list.stream().map(DayCell.class::cast).toList()
                : List.of();
    }
}
