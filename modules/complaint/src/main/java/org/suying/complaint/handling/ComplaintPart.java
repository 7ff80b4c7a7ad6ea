package org.suying.complaint.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.suying.casework.CaseId;
import org.suying.casework.Cases;
import org.suying.casework.DomainPart;
import org.suying.casework.Field;
import org.suying.casework.FieldType;
import org.suying.casework.FieldValues;
import org.suying.casework.TakesPart;
import org.suying.complaint.identity.Disclosure;
import org.suying.complaint.identity.Recusal;
import org.suying.complaint.intake.Intake;
import org.suying.complaint.measure.Measures;
import org.suying.complaint.model.Complaint;
import org.suying.complaint.repeat.Link;
import org.suying.complaint.repeat.Links;
import org.suying.complaint.rules.Channel;
import org.suying.complaint.rules.Channels;
import org.suying.complaint.rules.ComplaintRules;
import org.suying.complaint.rules.ComplaintSlots;
import org.suying.complaint.rules.Listed;
import org.suying.complaint.store.Complaints;
import org.suying.kernel.Caller;
import org.suying.kernel.Words;
import org.suying.people.UnitSummary;
import org.suying.people.Units;
import org.suying.regime.Regime;
import org.suying.tenancy.Tenants;
import org.suying.tenancy.Walls;
import org.suying.worktime.DateWords;

/** The complaint's part of a case. */
@ApplicationScoped
@Transactional
public class ComplaintPart implements DomainPart {

    private static final String BUNDLE = "org.suying.complaint.Messages";

    @Inject
    Complaints complaints;

    @Inject
    Links links;

    @Inject
    Linked linked;

    @Inject
    Measures measures;

    @Inject
    Cases cases;

    @Inject
    FieldValues values;

    @Inject
    Recusal recusal;

    @Inject
    Disclosure disclosure;

    @Inject
    Caller caller;

    @Inject
    Tenants tenants;

    @Inject
    Units units;

    @Inject
    Walls walls;

    @Override
    public String kind() {
        return Intake.KIND;
    }

    @Override
    public String view() {
        return "/complaint/handling/part.xhtml";
    }

    @Override
    public Map<UUID, TakesPart> keptOut(CaseId id) {
        Map<UUID, TakesPart> keptOut = new HashMap<>();
        Stream<CaseId> merged = links.following(id).stream().map(Link::one);
        Stream.concat(Stream.of(id), merged)
                .map(complaints::find)
                .flatMap(Optional::stream)
                .forEach(complaint ->
                        recusal.of(complaint).forEach((officer, part) -> keptOut.merge(officer, part, TakesPart::and)));
        return keptOut;
    }

    @Override
    public ComplaintShown shown(CaseId id, Locale locale) {
        Complaint complaint = complaints.require(id);
        Complaint.What what = complaint.what();
        Regime regime = cases.regimeOf(id);
        boolean knows = caller.officer().isPresent() && disclosure.isConcerned(id);
        return new ComplaintShown(
                id.id(),
                what.kind(),
                words("kind." + what.kind(), locale),
                what.channel(),
                what.channelKind(),
                channel(what, regime, locale),
                knows ? what.identity() : null,
                knows ? words("identity." + what.identity(), locale) : null,
                what.content(),
                ground(what.ground(), regime, locale),
                complaint.respondent(),
                complaint.respondent().inOneLine(this::unitName),
                recusal.inWords(id),
                fields(what, regime, locale),
                knows ? complaint.takingDown().assistedBy() : null,
                knows ? complaint.takingDown().transcript() : null,
                complaint.takingDown().signed(),
                complaint.takingDown().letterDate(),
                complaints.supplements(id).stream()
                        .map(one -> new ComplaintShown.Added(
                                at(one.at()),
                                one.kind().name(),
                                words("supplement." + one.kind(), locale),
                                one.content()))
                        .toList(),
                complaints
                        .evaluation(id)
                        .map(one -> new ComplaintShown.Rating(
                                one.score(),
                                words("score." + one.score(), locale),
                                one.resolved(),
                                one.comment(),
                                at(one.at())))
                        .orElse(null),
                knows ? disclosure.looks(id).size() : null,
                linked.of(id, locale),
                measures.of(id, locale));
    }

    private Optional<String> unitName(String slug) {
        return units.find(slug).map(UnitSummary::name);
    }

    private static String channel(Complaint.What what, Regime regime, Locale locale) {
        return regime.section(Channels.class)
                .find(what.channel())
                .map(Channel::text)
                .map(text -> text.in(locale))
                .orElseGet(() -> words("channel." + what.channelKind(), locale));
    }

    private static @Nullable String ground(@Nullable String id, Regime regime, Locale locale) {
        return Optional.ofNullable(id)
                .flatMap(regime.section(ComplaintRules.class)::ground)
                .map(Listed::text)
                .map(text -> text.in(locale))
                .orElse(null);
    }

    private List<ComplaintShown.Said> fields(Complaint.What what, Regime regime, Locale locale) {
        return regime.section(ComplaintRules.class).ownFields().stream()
                .filter(field -> what.ownValues().containsKey(field.id()))
                .filter(field -> !ComplaintSlots.isOfDesk(field.of())
                        || !Boolean.FALSE.equals(what.ownValues().get(field.id())))
                .map(field -> new ComplaintShown.Said(
                        field.id(), field.label().in(locale), said(field, what.ownValues(), regime, locale)))
                .toList();
    }

    private String said(Field field, Map<String, Object> given, Regime regime, Locale locale) {
        Object value = given.get(field.id());
        return field.type() == FieldType.DATE && value != null
                ? DateWords.date(LocalDate.parse(value.toString()), locale)
                : values.words(field, value, regime, locale);
    }

    private static String words(String key, Locale locale) {
        return Words.of(BUNDLE, key, locale);
    }

    private OffsetDateTime at(Instant instant) {
        return instant.atZone(tenants.require(walls.tenant()).zone()).toOffsetDateTime();
    }
}
