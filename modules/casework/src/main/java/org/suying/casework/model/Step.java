package org.suying.casework.model;

import com.fasterxml.jackson.core.type.TypeReference;
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
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;
import org.suying.casework.CaseId;
import org.suying.kernel.Actor;
import org.suying.kernel.Ids;
import org.suying.rest.Json;
import org.suying.tenancy.TenantRow;

/** One action that was done on a case, by whom, and what was written in it. Never changed. */
@Entity
@Table(name = "step", schema = "suying")
public class Step extends TenantRow {

    private static final TypeReference<LinkedHashMap<String, Object>> VALUES = new TypeReference<>() {};

    /** Time-ordered, so that steps sort by it. */
    @Embeddable
    public record Key(UUID id) implements Serializable {}

    @EmbeddedId
    private Key id;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "case_id"))
    private CaseId caseId;

    private Instant at;

    private String action;

    @Column(name = "from_state")
    private String fromState;

    @Column(name = "to_state")
    private String toState;

    @Column(name = "actor_kind")
    @Enumerated(EnumType.STRING)
    private Actor.Kind actorKind;

    @Column(name = "actor_id")
    private @Nullable UUID actorId;

    @Column(name = "actor_name")
    private String actorName;

    @Column(name = "field_values", columnDefinition = "jsonb")
    @ColumnTransformer(write = "?::jsonb")
    private String fieldValues;

    protected Step() {}

    public Step(
            CaseId caseId, Instant at, String action, String from, String to, Actor actor, Map<String, Object> values) {
        this.id = new Key(Ids.next());
        this.caseId = caseId;
        this.at = at;
        this.action = action;
        this.fromState = from;
        this.toState = to;
        this.actorKind = actor.kind();
        this.actorId = actor.id();
        this.actorName = actor.name();
        this.fieldValues = Json.write(values);
    }

    public Instant at() {
        return at;
    }

    public String action() {
        return action;
    }

    public String fromState() {
        return fromState;
    }

    public String toState() {
        return toState;
    }

    public Actor.Kind actorKind() {
        return actorKind;
    }

    public @Nullable UUID actorId() {
        return actorId;
    }

    public String actorName() {
        return actorName;
    }

    public Map<String, Object> values() {
        return Json.mapper().convertValue(Json.read(fieldValues), VALUES);
    }
}
