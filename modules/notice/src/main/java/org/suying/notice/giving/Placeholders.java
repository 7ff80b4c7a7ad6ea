package org.suying.notice.giving;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.suying.casework.CaseSummary;
import org.suying.casework.DeadlineView;
import org.suying.casework.Happening;
import org.suying.kernel.Words;
import org.suying.worktime.DateWords;

/** What the placeholders of a notice stand for when an action is done. */
final class Placeholders implements UnaryOperator<String> {

    private static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;
    private static final String DUE = "due.";

    private final CaseSummary summary;
    private final Happening happening;
    private final List<DeadlineView> deadlines;
    private final ZoneId zone;

    /**
     * @param summary of the case whose complainant is told
     * @param zone the tenant's
     */
    Placeholders(CaseSummary summary, Happening happening, List<DeadlineView> deadlines, ZoneId zone) {
        this.summary = summary;
        this.happening = happening;
        this.deadlines = deadlines;
        this.zone = zone;
    }

    @Override
    public String apply(String name) {
        return switch (name) {
            case "subject" -> summary.subject();
            case "number" -> summary.number();
            case "registerNumber" -> summary.registerNumber();
            case "date" -> DateWords.date(LocalDate.ofInstant(happening.at(), zone), CHINESE);
            case "extended", "extendedTo", "extendedFor" -> "";
            default -> name.startsWith(DUE) ? due(name.substring(DUE.length())) : happening.words(name);
        };
    }

    private String due(String rule) {
        return deadlines.stream()
                .filter(deadline -> deadline.rule().equals(rule))
                .map(deadline -> DateWords.moment(deadline.dueAt(), CHINESE))
                .findFirst()
                .orElseGet(() -> Words.of("org.suying.notice.Messages", "no-date", CHINESE));
    }
}
