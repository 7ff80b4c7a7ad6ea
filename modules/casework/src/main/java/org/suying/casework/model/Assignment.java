package org.suying.casework.model;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.suying.casework.CaseId;
import org.suying.kernel.Ids;
import org.suying.tenancy.TenantRow;

/** A unit or an officer, one of the two, made responsible for a case in a role, until somebody else is. */
@Entity
@Table(name = "assignment", schema = "suying")
public class Assignment extends TenantRow {

    @Embeddable
    public record Key(UUID id) implements Serializable {}

    @EmbeddedId
    private Key id;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "case_id"))
    private CaseId caseId;

    private String role;

    @Column(name = "unit_id")
    private @Nullable UUID unit;

    @Column(name = "officer_id")
    private @Nullable UUID officer;

    private Instant since;

    private @Nullable Instant until;

    protected Assignment() {}

    public Assignment(CaseId caseId, String role, @Nullable UUID unit, @Nullable UUID officer, Instant since) {
        if ((unit == null) == (officer == null)) {
            throw new IllegalArgumentException("a case is assigned to a unit or to an officer");
        }
        this.id = new Key(Ids.next());
        this.caseId = caseId;
        this.role = role;
        this.unit = unit;
        this.officer = officer;
        this.since = since;
    }

    public void end(Instant at) {
        until = at;
    }

    public String role() {
        return role;
    }

    public @Nullable UUID unit() {
        return unit;
    }

    public @Nullable UUID officer() {
        return officer;
    }

    public Instant since() {
        return since;
    }

    public boolean isActive() {
        return until == null;
    }

    /** Whether it makes this officer responsible, in person or through the unit. */
    public boolean names(UUID someOfficer, UUID unitOfOfficer) {
        return someOfficer.equals(officer) || unitOfOfficer.equals(unit);
    }
}
