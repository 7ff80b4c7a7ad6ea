package org.suying.complaint.follow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.suying.casework.As;
import org.suying.casework.CaseId;
import org.suying.casework.CaseSummary;
import org.suying.casework.Cases;
import org.suying.casework.CaseworkRefusal;
import org.suying.casework.DeadlineView;
import org.suying.casework.FieldValues;
import org.suying.complaint.ComplaintRefusal;
import org.suying.complaint.model.AttachedFiles;
import org.suying.complaint.model.Evaluation;
import org.suying.complaint.model.Supplement;
import org.suying.complaint.repeat.Joining;
import org.suying.complaint.repeat.Links;
import org.suying.complaint.store.Complaints;
import org.suying.filing.Attachment;
import org.suying.filing.Attachments;
import org.suying.filing.ChosenFiles;
import org.suying.filing.FileLimits;
import org.suying.filing.Received;
import org.suying.kernel.Faults;
import org.suying.kernel.Refused;
import org.suying.kernel.Spoken;
import org.suying.kernel.Words;
import org.suying.trail.Entry;
import org.suying.trail.Title;
import org.suying.trail.Trail;

/** What a complainant does with the own complaint, in the scope that {@link Doorway} opens. */
@ApplicationScoped
@Transactional
public class Follow {

    private static final int COMMENT_MAX = 1000;
    private static final int CONTENT_MAX = 5000;

    @Inject
    Cases cases;

    @Inject
    Complaints complaints;

    @Inject
    Attachments attachments;

    @Inject
    Links links;

    @Inject
    Joining joining;

    @Inject
    PublicReading reading;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    public PublicView view(CaseId id, Locale locale) {
        return reading.view(id, locale);
    }

    /** Which files may be added. */
    FileLimits fileLimits() {
        return attachments.limits();
    }

    /** With all that they follow from; none where they are those of the complaint with which it is handled. */
    public List<DeadlineView> deadlines(CaseId id, Locale locale) {
        return links.leading(id).isPresent() ? List.of() : cases.deadlines(id, locale);
    }

    /**
     * Once, after the reply.
     *
     * @param score 1 to 5; null if it was not given
     * @param faults what is wrong with what was sent already; so in the other acts
     */
    public void evaluate(
            CaseId id, @Nullable Integer score, @Nullable Boolean resolved, @Nullable String comment, Faults faults) {
        String words = text(comment, "/comment", COMMENT_MAX, faults);
        if (score == null) {
            missing("/score", faults);
        } else if (score < 1 || score > 5) {
            faults.add("/score", ComplaintRefusal.SCORE);
        }
        if (resolved == null) {
            missing("/resolved", faults);
        }
        if (score == null || resolved == null || !faults.isEmpty()) {
            throw new Refused(faults.all());
        }
        if (!PublicReading.isReplied(cases.require(links.leader(id)).phase())) {
            throw new Refused(ComplaintRefusal.NOT_REPLIED);
        }
        if (!complaints.add(id, new Evaluation(score, resolved, words, clock.instant()))) {
            throw new Refused(ComplaintRefusal.EVALUATED);
        }
        record(id, "evaluated", "trail.evaluated");
    }

    /** As {@link #supplement(CaseId, String, List, Faults)}, with files that were chosen in a form. */
    void supplement(CaseId id, @Nullable String content, ChosenFiles files) {
        Faults faults = new Faults();
        List<Received> received = attachments.receive(files.files(), AttachedFiles.POINTER, faults);
        supplement(
                id, content, received.stream().map(one -> one.id().toString()).toList(), faults);
    }

    /** @param files the ids of files that wait; empty for none */
    public void supplement(CaseId id, @Nullable String content, List<String> files, Faults faults) {
        CaseSummary summary = cases.require(links.leader(id));
        attachments.check(files, AttachedFiles.POINTER, faults);
        String words = required(content, "/content", faults);
        if (summary.endedAt() != null) {
            throw new Refused(ComplaintRefusal.OVER, summary.stateText());
        }
        cases.actIfAsked(links.leader(id), As.SUPPLEMENT);
        complaints.add(id, new Supplement(Supplement.Kind.SUPPLEMENT, words, clock.instant()));
        attachments.keep(id, files, Attachment.Use.SUPPLEMENT);
        record(id, "supplemented", "trail.supplemented");
    }

    /** @param reason may be empty */
    public void withdraw(CaseId id, @Nullable String reason, Faults faults) {
        String words = text(reason, "/reason", CONTENT_MAX, faults);
        faults.refuse();
        CaseId leader = links.leader(id);
        if (!leader.equals(id) && Joining.isDecided(cases.require(leader))) {
            throw new Refused(CaseworkRefusal.FOLLOWING);
        }
        joining.partForComplainant(id);
        cases.act(id, As.WITHDRAWAL, Map.of());
        if (words != null) {
            complaints.add(id, new Supplement(Supplement.Kind.WITHDRAWAL, words, clock.instant()));
        }
    }

    public void askReview(CaseId id, @Nullable String reason, Faults faults) {
        String words = required(reason, "/reason", faults);
        cases.act(links.leader(id), As.REVIEW, Map.of());
        complaints.add(id, new Supplement(Supplement.Kind.REVIEW, words, clock.instant()));
    }

    public Proof receipt(CaseId id) {
        return reading.proof(id);
    }

    private void record(CaseId id, String verb, String title) {
        trail.record(Entry.of("complaint." + verb, Title.key(ComplaintRefusal.class, title))
                .onCase(id.id()));
    }

    private static String required(@Nullable String given, String pointer, Faults faults) {
        String words = text(given, pointer, CONTENT_MAX, faults);
        if (words == null) {
            missing(pointer, faults);
        }
        if (words == null || !faults.isEmpty()) {
            throw new Refused(faults.all());
        }
        return words;
    }

    private static void missing(String pointer, Faults faults) {
        if (!faults.at(pointer)) {
            faults.add(pointer, CaseworkRefusal.FIELD_REQUIRED, label(pointer));
        }
    }

    private static @Nullable String text(@Nullable String given, String pointer, int max, Faults faults) {
        return faults.at(pointer) ? null : FieldValues.text(given, max, label(pointer), pointer, faults);
    }

    private static Spoken label(String pointer) {
        return locale -> Words.of("org.suying.complaint.Messages", "follow.field" + pointer.replace('/', '.'), locale);
    }
}
