package org.suying.casework.model;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;
import org.suying.casework.CaseId;
import org.suying.kernel.Ids;
import org.suying.tenancy.TenantRow;
import org.suying.worktime.Change;
import org.suying.worktime.Derivation;
import org.suying.worktime.Remaining;

/**
 * A deadline of a case: runs from the event that its rule names, is met by the first of the events that end it, is
 * overdue when its time passes before that, and missed if it is met only then. It keeps what its due time follows from
 * — event, span, changes, the notices known then —, so that it can be derived again and explained. Has no version of its
 * own: whoever changes it holds its case.
 */
@Entity
@Table(name = "deadline", schema = "suying")
public class CaseDeadline extends TenantRow {

    /** VOID: the case ended before it mattered. */
    public enum Status {
        RUNNING,
        PAUSED,
        OVERDUE,
        MET,
        MISSED,
        VOID
    }

    @Embeddable
    public record Key(UUID id) implements Serializable {}

    @EmbeddedId
    private Key id;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "case_id"))
    private CaseId caseId;

    private String rule;

    @Enumerated(EnumType.STRING)
    private Status status;

    @Column(name = "started_at")
    private Instant startedAt;

    private String span;

    @Column(columnDefinition = "jsonb")
    @ColumnTransformer(write = "?::jsonb")
    private String changes;

    @Column(columnDefinition = "_text")
    private String[] publications;

    @Column(name = "due_at")
    private Instant dueAt;

    private boolean provisional;

    @Column(name = "warn_at")
    private @Nullable Instant warnAt;

    private boolean warned;

    @Column(columnDefinition = "jsonb")
    @ColumnTransformer(write = "?::jsonb")
    private @Nullable String asked;

    @Column(name = "paused_at")
    private @Nullable Instant pausedAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    protected CaseDeadline() {}

    /** @param known ids of all notices known when it was derived */
    public CaseDeadline(CaseId caseId, String rule, Derivation derivation, @Nullable Instant warnAt, String[] known) {
        this.id = new Key(Ids.next());
        this.caseId = caseId;
        this.rule = rule;
        this.status = Status.RUNNING;
        this.startedAt = derivation.event();
        this.span = derivation.span().toString();
        take(derivation, warnAt, known);
    }

    /**
     * Takes on a new derivation, after a notice has come in. One whose due time is yet to come runs again, and warns
     * again if that time is yet to come.
     */
    public void derivedAnew(Derivation derivation, @Nullable Instant warnTime, String[] known, Instant now) {
        take(derivation, warnTime, known);
        if (status == Status.OVERDUE && !derivation.isMissedAt(now)) {
            status = Status.RUNNING;
        }
        warned = warned && (warnTime == null || !warnTime.isAfter(now));
    }

    /** Its time stands still. */
    public void pause(Instant at) {
        status = Status.PAUSED;
        pausedAt = at;
    }

    /** Its time goes on, under a derivation that has the pause among its changes. */
    public void resume(Derivation derivation, @Nullable Instant warnTime, String[] known, Instant now) {
        status = Status.RUNNING;
        pausedAt = null;
        derivedAnew(derivation, warnTime, known, now);
    }

    /** More time is asked for. */
    public void ask(AskedExtension request) {
        asked = request.json();
    }

    /** What was asked for gets no more time. */
    public void deny() {
        asked = null;
    }

    /** What was asked for gets it, under a derivation that has the extension among its changes. */
    public void extend(Derivation derivation, @Nullable Instant warnTime, String[] known, Instant now) {
        asked = null;
        derivedAnew(derivation, warnTime, known, now);
    }

    private void take(Derivation derivation, @Nullable Instant warnTime, String[] known) {
        this.changes = DeadlineChanges.write(derivation.changes());
        this.publications = known.clone();
        this.dueAt = derivation.dueAt().toInstant();
        this.provisional = derivation.provisional();
        this.warnAt = warnTime;
    }

    /** Whether it is time to warn, and nobody has. */
    public boolean isToWarn(Instant now) {
        return isOpen() && !isPaused() && !warned && warnAt != null && !now.isBefore(warnAt);
    }

    /** Whether it has passed its time, and nobody has said so. */
    public boolean isToExpire(Instant now) {
        return status == Status.RUNNING && Remaining.isPast(dueAt, now);
    }

    public void warn() {
        warned = true;
    }

    public void expire() {
        status = Status.OVERDUE;
    }

    /** An event that ends it has happened, in time or too late; while it stands still no time has passed. */
    public void end(Instant at) {
        Instant counted = pausedAt == null ? at : pausedAt;
        status = Remaining.isPast(dueAt, counted) ? Status.MISSED : Status.MET;
        endedAt = at;
    }

    /** The case is over: what had not passed its time by then, whether or not anybody has said so, matters no more. */
    public void drop(Instant at) {
        status = !isPaused() && Remaining.isPast(dueAt, at) ? Status.MISSED : Status.VOID;
        endedAt = at;
    }

    /** The case goes on after all, as if it had not been over. */
    public void goOn() {
        status = pausedAt != null ? Status.PAUSED : status == Status.MISSED ? Status.OVERDUE : Status.RUNNING;
        endedAt = null;
    }

    /** Whether something is still to be done. */
    public boolean isOpen() {
        return endedAt == null;
    }

    public boolean isPaused() {
        return pausedAt != null;
    }

    /** What was asked for and not yet answered; null if nothing was. */
    public @Nullable AskedExtension asked() {
        return asked == null ? null : AskedExtension.read(asked);
    }

    /** How often it got more time. */
    public int extensions() {
        return (int)
                changes().stream().filter(Change.Extension.class::isInstance).count();
    }

    /** Extensions and pauses, in the order in which they were made. */
    public List<Change> changes() {
        return DeadlineChanges.read(changes);
    }

    public @Nullable Instant pausedAt() {
        return pausedAt;
    }

    public UUID id() {
        return id.id();
    }

    public CaseId caseId() {
        return caseId;
    }

    public String rule() {
        return rule;
    }

    public Status status() {
        return status;
    }

    public Instant startedAt() {
        return startedAt;
    }

    public String span() {
        return span;
    }

    public String[] publications() {
        return publications.clone();
    }

    public Instant dueAt() {
        return dueAt;
    }

    public boolean isProvisional() {
        return provisional;
    }

    public @Nullable Instant warnAt() {
        return warnAt;
    }

    public boolean isWarned() {
        return warned;
    }

    public @Nullable Instant endedAt() {
        return endedAt;
    }
}
