package org.suying.complaint.number;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.UUID;
import org.suying.casework.CaseId;
import org.suying.tenancy.Sql;
import org.suying.tenancy.TenantId;

/** Which number is whose, over all tenants. Reached by two functions of the database only. */
@ApplicationScoped
@Transactional
public class Numbers {

    private static final int TRIES = 8;

    private final SecureRandom random = new SecureRandom();

    @Inject
    Sql sql;

    /** Where a number leads. */
    public record Place(TenantId tenant, CaseId id) {

        /** Where nothing is, so that looking there takes as long as looking anywhere. */
        public static final Place NOWHERE = new Place(new TenantId(new UUID(0, 0)), new CaseId(new UUID(0, 0)));
    }

    /** A number that nobody has, for a case of the current tenant. */
    public PublicNumber take(CaseId id) {
        for (int i = 0; i < TRIES; i++) {
            PublicNumber number = PublicNumber.draw(random);
            boolean free = sql.find(
                            "select wall.take_public_number(?, ?)", row -> row.getBoolean(1), number.value(), id.id())
                    .orElse(false);
            if (free) {
                return number;
            }
        }
        throw new IllegalStateException("no free public number in " + TRIES + " tries");
    }

    public QueryCode code() {
        return QueryCode.draw(random);
    }

    /** Outside every scope. Empty if the number is nobody's. */
    public Optional<Place> find(String number) {
        return sql.find(
                "select tenant_id, id from wall.find_public_number(?)",
                row -> new Place(new TenantId(row.getObject(1, UUID.class)), new CaseId(row.getObject(2, UUID.class))),
                number);
    }
}
