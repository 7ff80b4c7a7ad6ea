package org.suying.complaint.follow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.suying.casework.As;
import org.suying.casework.CaseId;
import org.suying.casework.CaseSummary;
import org.suying.casework.Cases;
import org.suying.casework.Phase;
import org.suying.casework.StepView;
import org.suying.complaint.identity.Disclosure;
import org.suying.complaint.identity.Releasing;
import org.suying.complaint.model.Complaint;
import org.suying.complaint.model.Evaluation;
import org.suying.complaint.model.Receipt;
import org.suying.complaint.repeat.Joining;
import org.suying.complaint.repeat.Link;
import org.suying.complaint.repeat.Links;
import org.suying.complaint.rules.Channel;
import org.suying.complaint.rules.Channels;
import org.suying.complaint.rules.ComplaintSlots;
import org.suying.complaint.store.Complaints;
import org.suying.filing.Attachment;
import org.suying.filing.Attachments;
import org.suying.filing.Documents;
import org.suying.kernel.NotFound;
import org.suying.kernel.Words;
import org.suying.notice.Notices;
import org.suying.regime.Regime;
import org.suying.regime.Text;
import org.suying.tenancy.Keys;
import org.suying.tenancy.Tenant;
import org.suying.tenancy.Tenants;
import org.suying.tenancy.Walls;
import org.suying.trail.Trail;
import org.suying.trail.TrailEvent;

/** Puts together what a complainant sees. */
@ApplicationScoped
class PublicReading {

    @Inject
    Cases cases;

    @Inject
    Links links;

    @Inject
    Complaints complaints;

    @Inject
    Notices notices;

    @Inject
    Attachments attachments;

    @Inject
    Documents documents;

    @Inject
    Disclosure disclosure;

    @Inject
    Releasing releasing;

    @Inject
    Tenants tenants;

    @Inject
    Walls walls;

    @Inject
    Keys keys;

    @Inject
    Trail trail;

    /** What the complainant added, and what an officer added for the complainant when the complaint was taken down. */
    private static boolean isOwn(Attachment file) {
        return file.use() == Attachment.Use.FILING || file.use() == Attachment.Use.SUPPLEMENT;
    }

    static boolean isReplied(Phase phase) {
        return phase == Phase.REPLIED || phase == Phase.CLOSED;
    }

    PublicView view(CaseId id, Locale locale) {
        CaseSummary own = cases.require(id);
        Optional<Link> leading = links.leading(id);
        CaseId leader = leading.map(Link::other).orElse(id);
        CaseSummary summary = cases.require(leader);
        Complaint complaint = complaints.require(id);
        Regime regime = cases.regimeOf(leader);
        Tenant tenant = tenants.require(walls.tenant());
        ZoneId zone = tenant.zone();
        List<StepView> steps = cases.steps(leader, locale);
        Optional<Evaluation> evaluation = complaints.evaluation(id);
        Optional<StepView> reply = lastReply(steps);
        return new PublicView(
                own.number(),
                tenant.slug(),
                tenant.name(),
                own.subject(),
                cases.regimeOf(id)
                        .section(Channels.class)
                        .find(complaint.what().channel())
                        .map(Channel::text)
                        .map(text -> text.in(locale))
                        .orElse(""),
                complaint.what().identity(),
                at(own.receivedAt(), zone),
                summary.phase(),
                summary.state(),
                stateText(summary, regime, locale),
                at(leading.map(Link::at).filter(summary.since()::isBefore).orElse(summary.since()), zone),
                history(own, leading, steps, zone, locale),
                cases.deadlines(leader, locale).stream()
                        .map(deadline -> PublicDeadline.of(deadline, locale))
                        .map(deadline ->
                                leading.isPresent() ? deadline.ofAnother(words("follow.merged.due", locale)) : deadline)
                        .toList(),
                notices.of(id).stream()
                        .map(told -> new PublicView.Told(at(told.at(), zone), told.title(), told.text()))
                        .toList(),
                reply.map(step -> replyText(step, steps, regime))
                        .map(text -> leading.isPresent() ? withoutSalutation(text) : text)
                        .orElse(null),
                reply.map(StepView::at).orElse(null),
                complaints.supplements(id).stream()
                        .map(one -> new PublicView.Added(
                                at(one.at(), zone), one.kind().name(), one.content()))
                        .toList(),
                attachments.of(id).stream()
                        .filter(PublicReading::isOwn)
                        .map(one -> new PublicView.OwnFile(one.at(), one.name(), one.mediaType(), one.inWords()))
                        .toList(),
                documents.of(id).stream()
                        .map(one -> new PublicView.Letter(one.id(), one.at(), one.number(), one.title(), one.text()))
                        .toList(),
                evaluation
                        .map(one ->
                                new PublicView.Rating(one.score(), one.resolved(), one.comment(), at(one.at(), zone)))
                        .orElse(null),
                disclosure.looks(id).stream()
                        .map(look -> new PublicView.Look(
                                at(look.at(), zone), look.unit(), look.purpose() == null ? "" : look.purpose()))
                        .toList(),
                releasing.told(id).stream()
                        .map(one -> new PublicView.Release(
                                at(one.at(), zone),
                                one.unit(),
                                one.purpose() == null ? "" : one.purpose(),
                                at(one.until(), zone)))
                        .toList(),
                leading.map(link -> at(link.at(), zone)).orElse(null),
                can(id, summary, evaluation.isPresent()));
    }

    /** Of what leads only what came after the two were merged: what was before is another's. */
    private List<PublicView.Event> history(
            CaseSummary own, Optional<Link> leading, List<StepView> steps, ZoneId zone, Locale locale) {
        List<PublicView.Event> history = new ArrayList<>();
        history.add(new PublicView.Event(at(own.registeredAt(), zone), words("history.received", locale)));
        leading.ifPresent(link -> {
            cases.steps(own.id(), locale)
                    .forEach(step -> history.add(new PublicView.Event(step.at(), step.toStateText())));
            history.add(new PublicView.Event(at(link.at(), zone), words("history.merged", locale)));
        });
        steps.stream()
                .filter(step -> leading.map(link -> step.at().toInstant().isAfter(link.at()))
                        .orElse(true))
                .forEach(step -> history.add(new PublicView.Event(step.at(), step.toStateText())));
        return history;
    }

    private List<String> can(CaseId id, CaseSummary summary, boolean evaluated) {
        boolean byItself = id.equals(summary.id());
        boolean withdrawable = byItself || !Joining.isDecided(summary);
        return Stream.of(
                        Map.entry(PublicView.SUPPLEMENTS, summary.endedAt() == null),
                        Map.entry(
                                PublicView.WITHDRAWAL,
                                withdrawable && cases.complainantCan(id).contains(As.WITHDRAWAL)),
                        Map.entry(PublicView.EVALUATION, isReplied(summary.phase()) && !evaluated),
                        Map.entry(
                                PublicView.REVIEWS,
                                cases.complainantCan(summary.id()).contains(As.REVIEW)))
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** A reply that was written to another: without whom it speaks to. */
    static String withoutSalutation(String reply) {
        String text = reply.strip();
        int end = text.indexOf('\n');
        String first = end < 0 ? "" : text.substring(0, end).strip();
        return first.endsWith("：") || first.endsWith(":") || first.endsWith(",") || first.endsWith("，")
                ? text.substring(end).strip()
                : text;
    }

    private static String words(String key, Locale locale) {
        return Words.of("org.suying.complaint.Messages", key, locale);
    }

    private static Optional<StepView> lastReply(List<StepView> steps) {
        return steps.stream().filter(step -> step.toPhase() == Phase.REPLIED).reduce((before, last) -> last);
    }

    /** What had been written as the reply when it was given; what is drafted after it is not shown. */
    private static String replyText(StepView given, List<StepView> steps, Regime regime) {
        Set<String> fields = regime.part("/fields").properties().stream()
                .filter(field -> field.getValue().path("of").asText().equals(ComplaintSlots.REPLY))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        return steps.stream()
                .limit(steps.indexOf(given) + 1L)
                .flatMap(step -> step.values().entrySet().stream())
                .filter(value -> fields.contains(value.getKey()))
                .map(value -> value.getValue().toString())
                .reduce("", (before, last) -> last);
    }

    private static String stateText(CaseSummary summary, Regime regime, Locale locale) {
        String english =
                regime.part("/workflow/states/" + summary.state() + "/en").asText();
        return new Text(summary.stateText(), english).in(locale);
    }

    Proof proof(CaseId id) {
        CaseSummary summary = cases.require(id);
        Complaint complaint = complaints.require(id);
        String receipt =
                Receipt.of(summary, complaint, attachments.of(id), keys).value();
        TrailEvent event = trail.of(id.id()).stream()
                .filter(one -> one.verb().equals(Complaint.REGISTERED))
                .findFirst()
                .orElseThrow(NotFound::new);
        var seal = event.seal();
        return new Proof(
                summary.number(),
                receipt,
                receipt.equals(event.details().get(Complaint.RECEIPT)),
                seal != null,
                seal == null ? null : new Proof.Link(event.id().toString(), seal.seq(), seal.hash()));
    }

    private static OffsetDateTime at(Instant instant, ZoneId zone) {
        return instant.atZone(zone).toOffsetDateTime();
    }
}
