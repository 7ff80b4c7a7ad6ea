package org.suying.complaint.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.suying.casework.CaseId;
import org.suying.casework.CaseSummary;
import org.suying.casework.Cases;
import org.suying.casework.Option;
import org.suying.casework.Slots;
import org.suying.complaint.intake.Intake;
import org.suying.complaint.model.Complaint;
import org.suying.complaint.model.Evaluation;
import org.suying.complaint.rules.ComplaintSlots;
import org.suying.complaint.store.Complaints;
import org.suying.kernel.Words;
import org.suying.people.UnitSummary;
import org.suying.people.Units;
import org.suying.tenancy.Tenants;
import org.suying.tenancy.Walls;

/** The one register of the tenant (R19-04, R19-09), the latest complaint first. */
@ApplicationScoped
@Transactional
public class Register {

    @Inject
    Complaints complaints;

    @Inject
    Cases cases;

    @Inject
    Units units;

    @Inject
    Tenants tenants;

    @Inject
    Walls walls;

    /** @param before the id after which the page begins; null for the first */
    public List<RegisterRow> page(@Nullable UUID before, int limit, Locale locale) {
        return complaints.page(before, limit).stream()
                .map(complaint -> row(complaint, locale))
                .toList();
    }

    /**
     * Those with this text in matter, number or register number.
     *
     * @param before the id after which the page begins; null for the first
     */
    public List<RegisterRow> find(String text, @Nullable UUID before, int limit, Locale locale) {
        CaseId after = before == null ? null : new CaseId(before);
        return cases.find(Intake.KIND, text, after, limit).stream()
                .map(id -> row(complaints.require(id), locale))
                .toList();
    }

    private RegisterRow row(Complaint complaint, Locale locale) {
        CaseId id = complaint.id();
        CaseSummary summary = cases.require(id, locale);
        Optional<Evaluation> evaluation = complaints.evaluation(id);
        return new RegisterRow(
                id.id(),
                summary.registerNumber(),
                summary.number(),
                summary.receivedAt()
                        .atZone(tenants.require(walls.tenant()).zone())
                        .toOffsetDateTime(),
                complaint.respondent().inOneLine(this::unitName),
                summary.subject(),
                value(id, Slots.UNIT)
                        .flatMap(units::find)
                        .map(UnitSummary::name)
                        .orElse(null),
                value(id, ComplaintSlots.FINDING)
                        .map(finding -> finding(finding, locale))
                        .orElse(null),
                value(id, ComplaintSlots.OUTCOME).orElse(null),
                evaluation.map(Evaluation::score).orElse(null),
                evaluation.map(Evaluation::resolved).orElse(null),
                evaluation
                        .map(one -> Words.of("org.suying.complaint.Messages", "score." + one.score(), locale))
                        .orElse(null),
                summary.phase(),
                summary.state(),
                summary.stateText());
    }

    private Optional<String> unitName(String slug) {
        return units.find(slug).map(UnitSummary::name);
    }

    private Optional<String> value(CaseId id, String slot) {
        return cases.value(id, slot).map(Object::toString);
    }

    private static String finding(String id, Locale locale) {
        return ComplaintSlots.findings().stream()
                .filter(option -> option.id().equals(id))
                .map(Option::text)
                .map(text -> text.in(locale))
                .findFirst()
                .orElse(id);
    }
}
