package org.suying.complaint.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.suying.casework.CaseId;
import org.suying.casework.CaseLine;
import org.suying.casework.CaseSummary;
import org.suying.casework.Cases;
import org.suying.casework.Option;
import org.suying.casework.Slots;
import org.suying.complaint.intake.Intake;
import org.suying.complaint.model.Complaint;
import org.suying.complaint.model.Evaluation;
import org.suying.complaint.repeat.Link;
import org.suying.complaint.repeat.Links;
import org.suying.complaint.rules.ComplaintSlots;
import org.suying.complaint.store.Complaints;
import org.suying.filing.Documents;
import org.suying.kernel.NotFound;
import org.suying.kernel.Words;
import org.suying.people.UnitSummary;
import org.suying.people.Units;
import org.suying.tenancy.Tenants;
import org.suying.tenancy.Walls;

/** The one register of the tenant (R19-04, R19-09), the latest complaint first. */
@ApplicationScoped
@Transactional
public class Register {

    private static final Set<String> SLOTS = Set.of(Slots.UNIT, ComplaintSlots.FINDING, ComplaintSlots.OUTCOME);

    @Inject
    Complaints complaints;

    @Inject
    Links links;

    @Inject
    Cases cases;

    @Inject
    Documents documents;

    @Inject
    Units units;

    @Inject
    Tenants tenants;

    @Inject
    Walls walls;

    /**
     * Those with this text in matter, number or register number; all of them where it is empty.
     *
     * @param before the id after which the page begins; null for the first
     */
    public List<RegisterRow> page(String text, @Nullable UUID before, int limit, Locale locale) {
        return rows(ids(text, before, limit), locale);
    }

    /** The same, but only which. */
    List<CaseId> ids(String text, @Nullable UUID before, int limit) {
        return text.isEmpty()
                ? complaints.page(before, limit)
                : cases.find(Intake.KIND, text, before == null ? null : new CaseId(before), limit);
    }

    /** These, in this order. */
    public List<RegisterRow> rows(List<CaseId> ids, Locale locale) {
        Map<CaseId, Complaint> read = complaints.these(ids);
        Map<CaseId, Evaluation> evaluations = complaints.evaluations(ids);
        Map<CaseId, String> archived = documents.archiveNumbers(ids);
        Joined joined = joined(ids, locale);
        Map<String, Optional<String>> names = new HashMap<>();
        Function<String, Optional<String>> unit =
                slug -> names.computeIfAbsent(slug, any -> units.find(slug).map(UnitSummary::name));
        ZoneId zone = tenants.require(walls.tenant()).zone();
        return cases.lines(ids, SLOTS, locale).stream()
                .map(line -> {
                    CaseId id = line.summary().id();
                    Complaint complaint = Optional.ofNullable(read.get(id)).orElseThrow(NotFound::new);
                    return row(
                            line,
                            complaint,
                            Optional.ofNullable(evaluations.get(id)),
                            archived.get(id),
                            unit,
                            joined.words(id),
                            zone,
                            locale);
                })
                .toList();
    }

    private static RegisterRow row(
            CaseLine line,
            Complaint complaint,
            Optional<Evaluation> evaluation,
            @Nullable String archived,
            Function<String, Optional<String>> unit,
            String joined,
            ZoneId zone,
            Locale locale) {
        CaseSummary summary = line.summary();
        return new RegisterRow(
                summary.id().id(),
                summary.registerNumber(),
                summary.number(),
                summary.receivedAt().atZone(zone).toOffsetDateTime(),
                complaint.respondent().inOneLine(unit),
                summary.subject(),
                text(line, Slots.UNIT).flatMap(unit).orElse(null),
                text(line, ComplaintSlots.FINDING)
                        .map(finding -> finding(finding, locale))
                        .orElse(null),
                text(line, ComplaintSlots.OUTCOME).orElse(null),
                evaluation.map(Evaluation::score).orElse(null),
                evaluation.map(Evaluation::resolved).orElse(null),
                evaluation
                        .map(one -> Words.of("org.suying.complaint.Messages", "score." + one.score(), locale))
                        .orElse(null),
                summary.phase(),
                summary.state(),
                summary.stateText(),
                joined,
                archived);
    }

    private Joined joined(List<CaseId> ids, Locale locale) {
        List<Link> all = links.of(ids);
        List<CaseId> others = all.stream()
                .flatMap(link -> Stream.of(link.one(), link.other()))
                .distinct()
                .toList();
        Map<CaseId, String> numbers = cases.lines(others, Set.of(), locale).stream()
                .map(CaseLine::summary)
                .collect(Collectors.toMap(CaseSummary::id, CaseSummary::registerNumber));
        return new Joined(all, numbers, locale);
    }

    /** Says with which others a complaint belongs together. */
    private record Joined(List<Link> all, Map<CaseId, String> numbers, Locale locale) {

        String words(CaseId id) {
            return all.stream()
                    .filter(link -> link.one().equals(id) || link.other().equals(id))
                    .map(link -> Words.of(
                            "org.suying.complaint.Messages",
                            link.follows(id)
                                    ? "register.follows"
                                    : link.leads(id) ? "register.leads" : "register.beside",
                            locale,
                            numbers.getOrDefault(link.besides(id), "")))
                    .collect(Collectors.joining("；"));
        }
    }

    private static Optional<String> text(CaseLine line, String slot) {
        return line.value(slot).map(Object::toString);
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
