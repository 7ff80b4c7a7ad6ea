package org.suying.worktime.publication;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.suying.kernel.Words;
import org.suying.ui.Notices;
import org.suying.ui.Reading;
import org.suying.worktime.DateWords;
import org.suying.worktime.DayKind;
import org.suying.worktime.Holidays;
import org.suying.worktime.Publication;
import org.suying.worktime.city.CityOffice;

/** Imports a holiday notice, after a look at what it would change. In pages: {@code #{holidaysPage}}. */
@Named
@ViewScoped
public class HolidaysPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String BUNDLE = "org.suying.worktime.Messages";

    @Inject
    transient CityOffice city;

    @Inject
    transient Holidays holidays;

    @Inject
    transient Previewing previewing;

    @Inject
    transient Importing importing;

    @Inject
    transient Notices notices;

    @Inject
    transient Reading reading;

    private String text = "";
    private String previewed = "";
    private boolean changedSince;

    private transient @Nullable Preview preview;

    @PostConstruct
    void enter() {
        city.enter();
    }

    /** Shows what would change. */
    public void look() {
        preview = previewing.of(Sent.text(text), city.enter().zone(), locale());
        previewed = text;
        changedSince = false;
    }

    /** Imports what was previewed; shows the preview anew if something else has been typed meanwhile. */
    public @Nullable String take() {
        if (!text.equals(previewed)) {
            look();
            changedSince = true;
            return null;
        }
        importing.take(Sent.text(text), city.enter().zone());
        notices.say(say("holidays.imported"));
        return "/desk/holidays";
    }

    public String getText() {
        return text;
    }

    public void setText(@Nullable String typed) {
        text = typed == null ? "" : typed;
    }

    public @Nullable Preview getPreview() {
        return preview;
    }

    public boolean isChangedSince() {
        return changedSince;
    }

    /** Whether the notice says anything that is not known. */
    public boolean isNothingNew() {
        Preview shown = preview;
        return shown != null
                && shown.publications().stream()
                        .allMatch(one -> one.announced() == 0 && one.changed().isEmpty());
    }

    /** Sentences about the asking tenant's own due times. */
    public List<String> getExamples() {
        Preview shown = preview;
        return shown == null
                ? List.of()
                : shown.tenants().stream()
                        .flatMap(one -> one.examples().stream())
                        .toList();
    }

    /** Those that are known, the latest first. */
    public List<Publication> getKnown() {
        List<Publication> known = new ArrayList<>(holidays.current().all());
        known.sort(Comparator.comparing(Publication::coversTo).reversed());
        return known;
    }

    public String day(LocalDate date) {
        return DateWords.day(date, locale());
    }

    public String date(LocalDate date) {
        return DateWords.date(date, locale());
    }

    public String kind(DayKind kind) {
        return say("day-kind." + kind);
    }

    private String say(String key) {
        return Words.of(BUNDLE, key, locale());
    }

    private Locale locale() {
        return reading.locale();
    }
}
