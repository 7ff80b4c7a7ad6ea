package org.suying.casework.model;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;
import org.suying.casework.CaseId;
import org.suying.casework.CaseSummary;
import org.suying.casework.Opening;
import org.suying.casework.Phase;
import org.suying.casework.workflow.Action;
import org.suying.casework.workflow.State;
import org.suying.rest.Json;
import org.suying.tenancy.TenantRow;

/**
 * What a case of any kind is to the interpreter: where it stands in the workflow of the regime version under which it
 * began, and what has been written into its fields. It is opened in the start state, moves from state to state by
 * actions, and is over when it reaches an end. The domain part stands under the same id in its own module.
 */
@Entity
@Table(name = "case_file", schema = "suying")
public class CaseFile extends TenantRow {

    private static final TypeReference<LinkedHashMap<String, Object>> VALUES = new TypeReference<>() {};

    @EmbeddedId
    private CaseId id;

    @Version
    private int version;

    private String kind;

    @Column(name = "regime_version_id")
    private UUID regimeVersion;

    private String number;

    @Column(name = "register_number")
    private String registerNumber;

    private String subject;

    private String state;

    @Enumerated(EnumType.STRING)
    private Phase phase;

    @Column(name = "phases_reached", columnDefinition = "_text")
    private String[] phasesReached;

    @Column(name = "field_values", columnDefinition = "jsonb")
    @ColumnTransformer(write = "?::jsonb")
    private String fieldValues;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Column(name = "registered_at")
    private Instant registeredAt;

    private Instant since;

    /** Moves with every action, so that the version does. */
    @Column(name = "acted_at")
    private Instant actedAt;

    private boolean urgent;

    @Column(name = "attention_since")
    private @Nullable Instant attentionSince;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    private @Nullable UUID follows;

    protected CaseFile() {}

    public CaseFile(Opening opening, UUID regimeVersion, String registerNumber, State start, Instant now) {
        this.id = opening.id();
        this.kind = opening.kind();
        this.regimeVersion = regimeVersion;
        this.number = opening.number();
        this.registerNumber = registerNumber;
        this.subject = opening.subject();
        this.receivedAt = opening.receivedAt();
        this.registeredAt = now;
        this.fieldValues = Json.write(opening.values());
        this.phasesReached = new String[0];
        this.state = start.id();
        this.since = now;
        this.actedAt = now;
        come(start, now);
    }

    /**
     * An action is done on it.
     *
     * @param to where the action leads
     * @return the phases that it has reached by this and not before
     * @throws IllegalStateException if its state does not allow the action
     */
    public Set<Phase> move(Action action, State to, Instant now) {
        if (!action.from().contains(state) || !action.next(state).equals(to.id())) {
            throw new IllegalStateException("no way from " + state + " to " + to.id() + " by " + action.id());
        }
        actedAt = now;
        return action.stays() ? Set.of() : come(to, now);
    }

    private Set<Phase> come(State to, Instant now) {
        state = to.id();
        phase = to.phase();
        since = now;
        endedAt = to.end() ? now : null;
        Set<Phase> before = phases(phasesReached);
        Set<Phase> fresh = EnumSet.copyOf(to.phase().reached());
        fresh.removeAll(before);
        before.addAll(fresh);
        phasesReached = before.stream().map(Enum::name).toArray(String[]::new);
        return fresh;
    }

    /** It is an emergency: it goes before all others, and its head is called to it (R19-12). */
    public void hurry(Instant now) {
        urgent = true;
        call(now);
    }

    /** Its head is called to it. */
    public void call(Instant now) {
        attentionSince = attentionSince == null ? now : attentionSince;
    }

    /** Its head has taken note. */
    public void acknowledge() {
        attentionSince = null;
    }

    public boolean isUrgent() {
        return urgent;
    }

    /** Whether its head is called to it and has not taken note. */
    public boolean wantsAttention() {
        return attentionSince != null;
    }

    /** Writes into fields; what is written once stays until it is written over. */
    public void write(Map<String, Object> written) {
        Map<String, Object> all = values();
        all.putAll(written);
        fieldValues = Json.write(all);
    }

    /** Field id → JSON value. */
    public Map<String, Object> values() {
        JsonNode tree = Json.read(fieldValues);
        return Json.mapper().convertValue(tree, VALUES);
    }

    /**
     * From now on it is handled with another: it is over for itself, and its state stays what it was.
     *
     * @throws IllegalStateException if it is over already
     */
    public void follow(CaseId leader, Instant now) {
        if (isOver() || leader.equals(id)) {
            throw new IllegalStateException("over already, or following itself");
        }
        follows = leader.id();
        endedAt = now;
    }

    /** It goes on by itself. @return when it had begun to follow */
    public Instant part() {
        Instant at = endedAt;
        if (follows == null || at == null) {
            throw new IllegalStateException("follows nothing");
        }
        follows = null;
        endedAt = null;
        return at;
    }

    /** Whether it is handled with another. */
    public boolean isFollowing() {
        return follows != null;
    }

    public CaseId id() {
        return id;
    }

    public int version() {
        return version;
    }

    public UUID regimeVersion() {
        return regimeVersion;
    }

    public String kind() {
        return kind;
    }

    public String state() {
        return state;
    }

    public Phase phase() {
        return phase;
    }

    public boolean isOver() {
        return endedAt != null;
    }

    public CaseSummary summary(String stateText) {
        return new CaseSummary(
                id,
                version,
                kind,
                regimeVersion,
                number,
                registerNumber,
                subject,
                phase,
                state,
                stateText,
                receivedAt,
                registeredAt,
                since,
                endedAt,
                urgent);
    }

    private static Set<Phase> phases(String[] names) {
        Set<Phase> phases = EnumSet.noneOf(Phase.class);
        for (String name : names) {
            phases.add(Phase.valueOf(name));
        }
        return phases;
    }
}
