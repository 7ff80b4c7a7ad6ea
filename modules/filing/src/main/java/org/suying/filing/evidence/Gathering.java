package org.suying.filing.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.suying.casework.CaseId;
import org.suying.casework.CaseSummary;
import org.suying.casework.Cases;
import org.suying.casework.CaseworkRefusal;
import org.suying.casework.FieldValues;
import org.suying.filing.Attachment;
import org.suying.filing.Attachments;
import org.suying.filing.ChosenFiles;
import org.suying.filing.Evidence;
import org.suying.filing.FilingRefusal;
import org.suying.filing.Received;
import org.suying.filing.access.CaseAccess;
import org.suying.filing.access.OtherWorkers;
import org.suying.kernel.Actor;
import org.suying.kernel.Faults;
import org.suying.kernel.Ids;
import org.suying.kernel.NotFound;
import org.suying.kernel.Refused;
import org.suying.kernel.Spoken;
import org.suying.kernel.Words;
import org.suying.tenancy.Tenants;
import org.suying.tenancy.Walls;
import org.suying.trail.Entry;
import org.suying.trail.Title;
import org.suying.trail.Trail;

/** Adds evidence to a case, and says what is to be thought of it. */
@ApplicationScoped
@Transactional
public class Gathering {

    private static final String BUNDLE = "org.suying.filing.Messages";
    private static final int LONGEST = 2000;

    @Inject
    StoredEvidence evidence;

    @Inject
    Attachments attachments;

    @Inject
    CaseAccess access;

    @Inject
    OtherWorkers others;

    @Inject
    Cases cases;

    @Inject
    Trail trail;

    @Inject
    Tenants tenants;

    @Inject
    Walls walls;

    @Inject
    Clock clock;

    /** @throws NotFound if the officer may not see the case; refused if recused */
    public List<Evidence> of(CaseId id, Locale locale) {
        access.requireReader(id);
        List<Attachment> files = attachments.of(id);
        List<StoredEvidence.Link> links = evidence.links(id);
        List<StoredEvidence.Verdict> verdicts = evidence.verdicts(id);
        return evidence.of(id).stream()
                .map(piece -> shown(
                        piece,
                        files.stream()
                                .filter(file -> links.contains(new StoredEvidence.Link(piece.id(), file.id())))
                                .toList(),
                        verdicts.stream()
                                .filter(one -> one.piece().equals(piece.id()))
                                .map(one -> given(one, locale))
                                .toList(),
                        locale))
                .toList();
    }

    private Evidence shown(
            StoredEvidence.Piece piece, List<Attachment> files, List<Evidence.Given> verdicts, Locale locale) {
        Evidence.Standing standing = verdicts.isEmpty()
                ? Evidence.Standing.UNVERIFIED
                : verdicts.get(verdicts.size() - 1).verdict();
        return new Evidence(
                piece.id(),
                piece.description(),
                piece.source(),
                Words.of(BUNDLE, "source." + piece.source(), locale),
                at(piece.at()),
                piece.by(),
                standing,
                Words.of(BUNDLE, "standing." + standing, locale),
                files,
                verdicts);
    }

    private Evidence.Given given(StoredEvidence.Verdict one, Locale locale) {
        return new Evidence.Given(
                one.verdict(),
                Words.of(BUNDLE, "standing." + one.verdict(), locale),
                one.reason(),
                at(one.at()),
                one.by());
    }

    /**
     * What an officer adds.
     *
     * @param source null if none was chosen
     * @param files ids of files that wait
     */
    public record Piece(@Nullable String description, Evidence.@Nullable Source source, List<String> files) {}

    /**
     * @param chosen files that were chosen in a form, besides those that are named
     * @param faults what is wrong with what was sent already
     * @return its id
     */
    public UUID add(CaseId caseId, Piece piece, ChosenFiles chosen, Faults faults) {
        requireOpen(access.requireWorker(caseId));
        String description = text(piece.description(), "/description", faults);
        Evidence.Source source = piece.source();
        if (source == null && !faults.anyAt("/source")) {
            faults.add("/source", CaseworkRefusal.CHOICE_REQUIRED, label("/source"));
        }
        List<String> files = piece.files();
        attachments.check(files, "/attachments", faults);
        List<Received> received = attachments.receive(chosen.files(), "/attachments", faults);
        if (description == null || source == null || !faults.isEmpty()) {
            throw new Refused(faults.all());
        }
        UUID id = Ids.next();
        evidence.add(caseId, id, description, source, actor(), clock.instant());
        List<String> all = received.isEmpty()
                ? files
                : received.stream().map(one -> one.id().toString()).toList();
        attachments.keep(caseId, all, Attachment.Use.EVIDENCE);
        all.forEach(file -> evidence.link(id, UUID.fromString(file)));
        trail.record(
                Entry.of("evidence.added", Title.key(FilingRefusal.class, "trail.evidence", shortened(description)))
                        .onCase(caseId.id())
                        .with("evidence", id.toString())
                        .with("source", source.name()));
        return id;
    }

    /** @param verdict null if none was chosen */
    public void verify(
            CaseId caseId, UUID id, Evidence.@Nullable Standing verdict, @Nullable String reason, Faults faults) {
        CaseSummary summary = access.requireJudge(caseId);
        StoredEvidence.Piece piece = evidence.find(caseId, id).orElseThrow(NotFound::new);
        requireOpen(summary);
        if (piece.officer().equals(actor().id()) && others.are(summary)) {
            throw new Refused(FilingRefusal.OWN_EVIDENCE);
        }
        String words = text(reason, "/reason", faults);
        if ((verdict == null || verdict == Evidence.Standing.UNVERIFIED) && !faults.anyAt("/verdict")) {
            faults.add("/verdict", CaseworkRefusal.CHOICE_REQUIRED, label("/verdict"));
        }
        if (words == null || verdict == null || !faults.isEmpty()) {
            throw new Refused(faults.all());
        }
        evidence.add(
                Ids.next(), new StoredEvidence.Verdict(id, verdict, words, clock.instant(), actor().name()), actor());
        trail.record(Entry.of(
                        "evidence.verified",
                        Title.key(FilingRefusal.class, "trail." + verdict, shortened(piece.description())))
                .onCase(caseId.id())
                .because(words)
                .with("evidence", id.toString())
                .with("verdict", verdict.name()));
    }

    private static void requireOpen(CaseSummary summary) {
        if (summary.endedAt() != null) {
            throw new Refused(FilingRefusal.OVER, summary.stateText());
        }
    }

    private static @Nullable String text(@Nullable String given, String pointer, Faults faults) {
        String words = faults.at(pointer) ? null : FieldValues.text(given, LONGEST, label(pointer), pointer, faults);
        if (words == null && !faults.at(pointer)) {
            faults.add(pointer, CaseworkRefusal.FIELD_REQUIRED, label(pointer));
        }
        return words;
    }

    private static Spoken label(String pointer) {
        return locale -> Words.of(BUNDLE, "evidence." + pointer.substring(1), locale);
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= 30
                ? text
                : text.substring(0, text.offsetByCodePoints(0, 30)) + "…";
    }

    private Actor actor() {
        return walls.current().actor();
    }

    private OffsetDateTime at(Instant instant) {
        ZoneId zone = tenants.require(walls.tenant()).zone();
        return instant.atZone(zone).toOffsetDateTime();
    }
}
