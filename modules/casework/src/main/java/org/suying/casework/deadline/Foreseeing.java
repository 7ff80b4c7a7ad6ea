package org.suying.casework.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.suying.casework.model.CaseDeadline;
import org.suying.kernel.Words;
import org.suying.regime.Regime;
import org.suying.tenancy.Sql;
import org.suying.tenancy.TenantId;
import org.suying.tenancy.Walls;
import org.suying.worktime.DateWords;
import org.suying.worktime.Derivation;
import org.suying.worktime.Publications;

/** What other notices would make of the due times that are provisional, in one tenant. Changes nothing. */
@ApplicationScoped
@Transactional
public class Foreseeing {

    private static final int EXAMPLES = 3;

    /** @param examples empty unless they were wished */
    record Foreseen(int moved, int settled, List<String> examples) {}

    @Inject
    CaseDeadlines deadlines;

    @Inject
    CaseRegime regimes;

    @Inject
    Calendars calendars;

    @Inject
    Sql sql;

    @Inject
    Walls walls;

    /** Tenants with provisional due times in the city of the current scope. */
    public List<TenantId> concerned() {
        return deadlines.tenantsWithProvisional();
    }

    /** In the tenant of the current scope. */
    Foreseen under(Publications publications, boolean examples, Locale locale) {
        int moved = 0;
        int settled = 0;
        List<String> words = new ArrayList<>();
        for (CaseDeadline deadline : deadlines.provisional()) {
            Regime regime = regimes.of(deadline.caseId());
            Derivation derivation = anew(deadline, regime, publications);
            if (!derivation.dueAt().toInstant().equals(deadline.dueAt())) {
                moved++;
                if (examples && words.size() < EXAMPLES) {
                    words.add(example(deadline, regime, derivation, locale));
                }
            } else if (!derivation.provisional()) {
                settled++;
            }
        }
        return new Foreseen(moved, settled, words);
    }

    private Derivation anew(CaseDeadline deadline, Regime regime, Publications publications) {
        return new CaseClock(
                        deadline.caseId(),
                        regime.section(DeadlineRules.class),
                        calendars.of(regime, publications),
                        List.of(deadline))
                .anew(deadline);
    }

    private String example(CaseDeadline deadline, Regime regime, Derivation derivation, Locale locale) {
        String title = regime.section(DeadlineRules.class)
                .find(deadline.rule())
                .map(rule -> rule.text().in(locale))
                .orElse(deadline.rule());
        return Words.of(
                "org.suying.casework.Messages",
                "deadline.foreseen",
                locale,
                registerNumber(deadline),
                title,
                DateWords.moment(deadline.dueAt().atOffset(derivation.dueAt().getOffset()), locale),
                DateWords.moment(derivation.dueAt(), locale));
    }

    private String registerNumber(CaseDeadline deadline) {
        return sql.find(
                        "select register_number from suying.case_file where tenant_id = ? and id = ?",
                        row -> row.getString(1),
                        walls.tenant().value(),
                        deadline.caseId().id())
                .orElseThrow();
    }
}
