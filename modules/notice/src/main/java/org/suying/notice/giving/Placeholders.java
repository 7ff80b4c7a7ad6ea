package org.suying.notice.giving;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
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

    private final Happening happening;
    private final List<DeadlineView> deadlines;

    Placeholders(Happening happening, List<DeadlineView> deadlines) {
        this.happening = happening;
        this.deadlines = deadlines;
    }

    @Override
    public String apply(String name) {
        CaseSummary summary = happening.summary();
        return switch (name) {
            case "subject" -> summary.subject();
            case "number" -> summary.number();
            case "registerNumber" -> summary.registerNumber();
            case "date" -> DateWords.date(today().toLocalDate(), CHINESE);
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

    /** In the tenant's offset, which its deadlines carry. */
    private OffsetDateTime today() {
        ZoneOffset offset = deadlines.isEmpty()
                ? ZoneOffset.ofHours(8)
                : deadlines.get(0).dueAt().getOffset();
        return happening.at().atOffset(offset);
    }
}
