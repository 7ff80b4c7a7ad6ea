package org.suying.filing.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.suying.casework.CaseSummary;
import org.suying.casework.DeadlineView;
import org.suying.casework.Happening;
import org.suying.kernel.Words;
import org.suying.tenancy.Tenant;
import org.suying.worktime.DateWords;

/** What the placeholders of a document stand for when it is issued. */
record Wording(Happening happening, List<DeadlineView> deadlines, Tenant tenant, String documentNumber)
        implements UnaryOperator<String> {

    private static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;
    private static final String DUE = "due.";

    @Override
    public String apply(String name) {
        CaseSummary summary = happening.summary();
        return switch (name) {
            case "subject" -> summary.subject();
            case "number" -> summary.number();
            case "registerNumber" -> summary.registerNumber();
            case "documentNumber" -> documentNumber;
            case "tenant" -> tenant.name();
            case "date" -> DateWords.date(LocalDate.ofInstant(happening.at(), tenant.zone()), CHINESE);
            default -> name.startsWith(DUE) ? due(name.substring(DUE.length())) : happening.words(name);
        };
    }

    private String due(String rule) {
        return deadlines.stream()
                .filter(deadline -> deadline.rule().equals(rule))
                .map(deadline -> DateWords.moment(deadline.dueAt(), CHINESE))
                .findFirst()
                .orElseGet(() -> Words.of("org.suying.filing.Messages", "document.no-date", CHINESE));
    }
}
