package org.suying.complaint.register;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suying.complaint.table.TableFormat;
import org.suying.kernel.Actor;
import org.suying.tenancy.Scope;
import org.suying.tenancy.Sql;
import org.suying.tenancy.Tenants;
import org.suying.tenancy.Walls;

@ArquillianTest
@DisplayName("B-02 R19-09 the line that an exported register leaves on the trail")
class RegisterExportInsideIT {

    private static final Actor AUDITOR = Actor.officer(UUID.fromString("01a214b4-164f-72e7-873f-7fd4aadf406b"), "王审计");

    private static final String LINE = """
            select actor_name, details ->> 'format', details ->> 'filter', details ->> 'rows'
              from suying.trail_event where verb = 'register.exported' and details ->> 'filter' = ?""";

    @Inject
    RegisterExport export;

    @Inject
    Sql sql;

    @Inject
    Walls walls;

    @Inject
    Tenants tenants;

    @Inject
    UserTransaction transaction;

    @Test
    @DisplayName("B-02 says who took what and how much, to its own tenant alone")
    void saysWhoTookWhat() {
        String filter = "没有一件含有这几个字";

        walls.within(scope("mingde"), () -> export.begin(TableFormat.XLSX, filter));

        assertThat(lines("mingde", filter)).containsExactly("王审计 xlsx 没有一件含有这几个字 0");
        assertThat(lines("qinghe", filter)).isEmpty();
    }

    private List<String> lines(String tenant, String filter) {
        return walls.within(scope(tenant), () -> {
            try {
                transaction.begin();
                try {
                    return sql.list(
                            LINE,
                            row -> row.getString(1) + " " + row.getString(2) + " " + row.getString(3) + " "
                                    + row.getString(4),
                            filter);
                } finally {
                    transaction.rollback();
                }
            } catch (jakarta.transaction.NotSupportedException | jakarta.transaction.SystemException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private Scope scope(String tenant) {
        return Scope.of(tenants.require(tenant).id(), AUDITOR);
    }
}
