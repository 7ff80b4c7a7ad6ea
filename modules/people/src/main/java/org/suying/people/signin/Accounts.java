package org.suying.people.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.suying.people.HashedPassword;
import org.suying.people.OfficerId;
import org.suying.tenancy.Sql;
import org.suying.tenancy.TenantId;

/**
 * Accounts before a tenant is known: reached by definer functions of the database alone, outside every scope. A count of
 * tries stands at once, whatever becomes of the request.
 */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class Accounts {

    /** Failures in a row after which an account is locked. */
    static final int MOST_OF_ACCOUNT = 5;

    /** For how long an account is locked, and for how long failures of an address are counted together. */
    static final int PAUSE_MINUTES = 15;

    @Inject
    Sql sql;

    @Inject
    @ConfigProperty(name = "suying.sign-in.failures-per-address", defaultValue = "60")
    int mostOfAddress;

    /** Empty for a name that nobody has, and for one who has left. */
    Optional<Account> find(SignInName name) {
        return sql.find(
                "select officer, tenant, password, version from wall.sign_in(?, ?)",
                row -> account(name, row, row.getObject("officer", UUID.class)),
                name.tenant(),
                name.login());
    }

    /** @param address a keyed hash of where the try came from */
    Try count(SignInName name, byte[] address) {
        return sql.find(
                        "select * from wall.try_sign_in(?, ?, ?, ?, ?, make_interval(mins => ?))",
                        row -> {
                            UUID officer = row.getObject("officer", UUID.class);
                            return new Try(
                                    officer == null ? null : account(name, row, officer),
                                    row.getBoolean("locked"),
                                    row.getInt("wait_seconds"));
                        },
                        name.tenant(),
                        name.login(),
                        address,
                        MOST_OF_ACCOUNT,
                        mostOfAddress,
                        PAUSE_MINUTES)
                .orElseThrow();
    }

    /** Takes the try back: it was not in vain. */
    void succeeded(Account account, byte[] address) {
        sql.find(
                "select wall.signed_in(?, ?, ?)",
                row -> Boolean.TRUE,
                account.tenant().value(),
                account.officer().value(),
                address);
    }

    private static Account account(SignInName name, ResultSet row, UUID officer) throws SQLException {
        return new Account(
                name,
                new OfficerId(officer),
                new TenantId(row.getObject("tenant", UUID.class)),
                new HashedPassword(row.getString("password")),
                row.getInt("version"));
    }
}
