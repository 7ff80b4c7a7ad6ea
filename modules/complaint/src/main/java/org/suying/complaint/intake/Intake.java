package org.suying.complaint.intake;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.suying.casework.CaseId;
import org.suying.casework.CaseSummary;
import org.suying.casework.Cases;
import org.suying.casework.FieldValues;
import org.suying.casework.Opening;
import org.suying.complaint.ComplaintRefusal;
import org.suying.complaint.follow.PublicDeadline;
import org.suying.complaint.identity.Identities;
import org.suying.complaint.identity.Recusal;
import org.suying.complaint.model.AttachedFiles;
import org.suying.complaint.model.Complaint;
import org.suying.complaint.model.Receipt;
import org.suying.complaint.number.CodeHash;
import org.suying.complaint.number.Numbers;
import org.suying.complaint.number.PublicNumber;
import org.suying.complaint.number.QueryCode;
import org.suying.complaint.repeat.Likenesses;
import org.suying.complaint.rules.Channel;
import org.suying.complaint.rules.Channels;
import org.suying.complaint.rules.ComplaintRules;
import org.suying.complaint.rules.ComplaintSlots;
import org.suying.complaint.store.Complaints;
import org.suying.filing.Attachment;
import org.suying.filing.Attachments;
import org.suying.kernel.Actor;
import org.suying.kernel.Faults;
import org.suying.kernel.NotSignedIn;
import org.suying.kernel.Refused;
import org.suying.kernel.Spoken;
import org.suying.regime.Regime;
import org.suying.regime.RegimeVersions;
import org.suying.tenancy.Keys;
import org.suying.tenancy.Tenants;
import org.suying.tenancy.Walls;
import org.suying.trail.Entry;
import org.suying.trail.Title;
import org.suying.trail.Trail;

/** Registers complaints of the current tenant: all that belongs to one is written in one transaction, or nothing. */
@ApplicationScoped
@Transactional
public class Intake {

    /** The kind of case that this module brings. */
    public static final String KIND = "complaint";

    @Inject
    RegimeVersions regimes;

    @Inject
    FieldValues fieldValues;

    @Inject
    Cases cases;

    @Inject
    Complaints complaints;

    @Inject
    Likenesses likenesses;

    @Inject
    Identities identities;

    @Inject
    Recusal recusal;

    @Inject
    Numbers numbers;

    @Inject
    Keys keys;

    @Inject
    Attachments attachments;

    @Inject
    Trail trail;

    @Inject
    Walls walls;

    @Inject
    Tenants tenants;

    @Inject
    Clock clock;

    /**
     * Registers what was sent, under the regime in force, by the actor of the scope.
     *
     * @param sent with the members of the REST contract
     * @param faults what is wrong with it already
     * @throws NotSignedIn if the channel is for officers and the actor is none
     * @throws Refused with every fault, by then nothing has changed
     */
    public Filed file(JsonNode sent, Faults faults, Locale locale) {
        Regime regime = regimes.inForce().regime();
        Actor actor = walls.current().actor();
        boolean officer = actor.is(Actor.Kind.OFFICER);
        Optional<Channel> channel = channel(sent, regime, faults);
        if (!officer && channel.filter(one -> one.kind().isForOfficers()).isPresent()) {
            throw new NotSignedIn();
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        ZonedDateTime local = now.atZone(tenants.require(walls.tenant()).zone());
        List<String> files = AttachedFiles.of(sent);
        attachments.check(files, AttachedFiles.POINTER, faults);
        Registration registration =
                new FilingForm(sent, regime, fieldValues, faults).read(channel.orElse(null), officer, local);
        if (registration == null || !faults.isEmpty()) {
            throw new Refused(faults.all());
        }
        Instant receivedAt = registration.receivedAt() == null ? now : registration.receivedAt();
        return register(registration, receivedAt, regime.section(ComplaintRules.class), files, actor, locale);
    }

    private Optional<Channel> channel(JsonNode sent, Regime regime, Faults faults) {
        Channels channels = regime.section(Channels.class);
        String name = sent.path("channel").asText("");
        Optional<Channel> channel = channels.find(name);
        if (faults.at("/channel")) {
            return channel;
        }
        if (name.isBlank()) {
            faults.add("/channel", ComplaintRefusal.REQUIRED);
        } else if (channel.isEmpty()) {
            Spoken open = locale ->
                    channels.open().stream().map(one -> one.text().in(locale)).collect(Collectors.joining("、"));
            faults.add("/channel", ComplaintRefusal.CHANNEL_CLOSED, name, open);
        }
        return channel;
    }

    private Filed register(
            Registration registration,
            Instant receivedAt,
            ComplaintRules rules,
            List<String> files,
            Actor actor,
            Locale locale) {
        CaseId id = CaseId.next();
        PublicNumber number = numbers.take(id);
        QueryCode code = numbers.code();
        CaseSummary summary = cases.open(new Opening(
                id,
                KIND,
                number.value(),
                rules.register(),
                registration.subject(),
                receivedAt,
                variables(registration.what(), rules)));
        Complaint complaint = new Complaint(
                id, registration.what(), registration.respondent(), CodeHash.of(number.value(), code.value(), keys));
        if (actor.is(Actor.Kind.OFFICER) && actor.id() != null) {
            complaint.takenDown(actor.id(), registration.takingDown());
        }
        complaints.add(complaint);
        likenesses.add(
                id,
                receivedAt,
                registration.takingDown().letterDate(),
                registration.subject() + "\n" + registration.what().content(),
                registration.respondent());
        if (registration.what().identity().isKnown()) {
            identities.add(id, registration.person());
        }
        recusal.recognise(complaint);
        attachments.keep(id, files, Attachment.Use.FILING);
        Receipt receipt = Receipt.of(summary, complaint, files.isEmpty() ? List.of() : attachments.of(id), keys);
        trail.record(Entry.of(Complaint.REGISTERED, Title.key(ComplaintRefusal.class, "trail.registered"))
                .onCase(id.id())
                .with("channel", registration.what().channel())
                .with(Complaint.RECEIPT, receipt.value()));
        return filed(summary, code, receipt, actor.is(Actor.Kind.OFFICER), locale);
    }

    /** What conditions may look at. */
    private static Map<String, Object> variables(Complaint.What what, ComplaintRules rules) {
        Map<String, Object> values = new LinkedHashMap<>(what.ownValues());
        values.put(
                "urgent",
                rules.fieldOf(ComplaintSlots.URGENT)
                        .map(field -> Boolean.TRUE.equals(what.ownValues().get(field.id())))
                        .orElse(false));
        values.put("kind", what.kind().name());
        values.put("channel", what.channel());
        values.put("channelKind", what.channelKind().name());
        values.put("identity", what.identity().name());
        if (what.ground() != null) {
            values.put("ground", what.ground());
        }
        return values;
    }

    private Filed filed(CaseSummary summary, QueryCode code, Receipt receipt, boolean officer, Locale locale) {
        return new Filed(
                officer ? summary.id().id() : null,
                summary.number(),
                officer ? summary.registerNumber() : null,
                code.value(),
                summary.phase(),
                summary.state(),
                summary.stateText(),
                summary.receivedAt()
                        .atZone(tenants.require(walls.tenant()).zone())
                        .toOffsetDateTime(),
                cases.deadlines(summary.id(), locale).stream()
                        .map(deadline -> PublicDeadline.of(deadline, locale))
                        .toList(),
                receipt.value());
    }
}
