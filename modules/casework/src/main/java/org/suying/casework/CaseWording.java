package org.suying.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.suying.kernel.Words;
import org.suying.regime.RegimeReading;
import org.suying.tenancy.Tenants;
import org.suying.tenancy.Walls;
import org.suying.worktime.DateWords;

/**
 * What the names in braces stand for in a text about a case: {@link #NAMES}, {@code due.} with the id of a deadline, and
 * the id of any field. In Chinese, as all texts for complainants and files are.
 */
@ApplicationScoped
public class CaseWording {

    public static final Set<String> NAMES = Set.of("subject", "number", "registerNumber", "date");

    private static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;
    private static final String DUE = "due.";

    @Inject
    Cases cases;

    @Inject
    Tenants tenants;

    @Inject
    Walls walls;

    /** Whether a rule book may write the name in such a text, apart from what the text adds itself. */
    public static boolean knows(String name, RegimeReading reading) {
        return name.startsWith(DUE)
                ? reading.at("deadlines").child(name.substring(DUE.length())).exists()
                : NAMES.contains(name) || reading.at("fields").child(name).exists();
    }

    /** @param summary of the case that the text is about, where that is another one that was joined to it */
    public UnaryOperator<String> of(CaseSummary summary, Happening happening) {
        return of(summary, happening.caseId(), happening.at(), happening::words);
    }

    /**
     * @param acted the case on which something happened
     * @param fields the words of a field by its id
     */
    public UnaryOperator<String> of(CaseSummary summary, CaseId acted, Instant at, UnaryOperator<String> fields) {
        List<DeadlineView> deadlines = cases.deadlines(acted, CHINESE);
        LocalDate today =
                LocalDate.ofInstant(at, tenants.require(walls.tenant()).zone());
        return name -> switch (name) {
            case "subject" -> summary.subject();
            case "number" -> summary.number();
            case "registerNumber" -> summary.registerNumber();
            case "date" -> DateWords.date(today, CHINESE);
            default -> name.startsWith(DUE) ? due(name.substring(DUE.length()), deadlines) : fields.apply(name);
        };
    }

    private static String due(String rule, List<DeadlineView> deadlines) {
        return deadlines.stream()
                .filter(deadline -> deadline.rule().equals(rule))
                .map(deadline -> DateWords.moment(deadline.dueAt(), CHINESE))
                .findFirst()
                .orElseGet(() -> Words.of("org.suying.casework.Messages", "wording.noDate", CHINESE));
    }
}
