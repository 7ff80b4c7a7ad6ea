package org.suying.people.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.suying.kernel.Ids;
import org.suying.kernel.NotFound;
import org.suying.kernel.PlainText;
import org.suying.people.HashedPassword;
import org.suying.people.NewOfficer;
import org.suying.people.OfficerId;
import org.suying.people.OfficerSummary;
import org.suying.people.Officers;
import org.suying.people.UnitId;
import org.suying.tenancy.Remembered;
import org.suying.tenancy.Sql;
import org.suying.tenancy.Walls;

/** The officers of a tenant in the database. */
@ApplicationScoped
@Transactional
public class StoredOfficers implements Officers {

    private static final String SELECT = """
            select o.id, o.login, o.name, o.unit_id, u.name as unit_name, o.roles, o.head, o.active
              from suying.officer o join suying.unit u on u.tenant_id = o.tenant_id and u.id = o.unit_id
             where o.tenant_id = ?
            """;

    @Inject
    Sql sql;

    @Inject
    Walls walls;

    @Inject
    Remembered remembered;

    @Inject
    Clock clock;

    @Override
    public Optional<OfficerSummary> find(OfficerId id) {
        return remembered.once(
                OfficerSummary.class,
                id,
                () -> sql.find(SELECT + "and o.id = ?", StoredOfficers::read, tenant(), id.value()));
    }

    @Override
    public OfficerSummary require(OfficerId id) {
        return find(id).orElseThrow(NotFound::new);
    }

    @Override
    public Optional<OfficerSummary> find(String login) {
        return PlainText.isSound(login)
                ? sql.find(SELECT + "and o.login = ?", StoredOfficers::read, tenant(), login)
                : Optional.empty();
    }

    @Override
    public Map<OfficerId, OfficerSummary> named(Collection<OfficerId> ids) {
        UUID[] wanted = ids.stream().map(OfficerId::value).distinct().toArray(UUID[]::new);
        return sql.list(SELECT + "and o.id = any (?)", StoredOfficers::read, tenant(), wanted).stream()
                .collect(Collectors.toMap(OfficerSummary::id, Function.identity()));
    }

    @Override
    public List<OfficerSummary> all() {
        return active("", tenant());
    }

    @Override
    public List<OfficerSummary> withRole(String role) {
        return active("and ? = any (o.roles) ", tenant(), role);
    }

    @Override
    public List<OfficerSummary> of(UnitId unit) {
        return active("and o.unit_id = ? ", tenant(), unit.value());
    }

    @Override
    public List<OfficerSummary> heads(UnitId unit) {
        return active("and o.head and o.unit_id = ? ", tenant(), unit.value());
    }

    /** Those after a login, whoever has left too, at most so many. */
    List<OfficerSummary> after(@Nullable String login, int limit) {
        return sql.list(
                SELECT + "and o.login > ? order by o.login limit ?",
                StoredOfficers::read,
                tenant(),
                login == null ? "" : login,
                limit);
    }

    /** How often an officer was changed. @throws NotFound if there is none */
    int version(OfficerId id) {
        return sql.find(
                        "select version from suying.officer where tenant_id = ? and id = ?",
                        row -> row.getInt(1),
                        tenant(),
                        id.value())
                .orElseThrow(NotFound::new);
    }

    /** Empty if the login was taken a moment ago. */
    Optional<OfficerId> add(NewOfficer officer, UnitId unit, HashedPassword password) {
        OfficerId id = new OfficerId(Ids.next());
        int added = sql.update(
                "insert into suying.officer (tenant_id, id, login, name, unit_id, roles, head, password, added_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (tenant_id, login) do nothing",
                tenant(),
                id.value(),
                officer.login(),
                officer.name(),
                unit.value(),
                sorted(officer.roles()),
                officer.head(),
                password.value(),
                clock.instant());
        return added == 0 ? Optional.empty() : Optional.of(id);
    }

    /** False if somebody else has changed the officer since. */
    boolean change(OfficerId id, OfficerChange change, UnitId unit, int seen) {
        remembered.forget(OfficerSummary.class);
        int changed = sql.update(
                "update suying.officer set name = ?, unit_id = ?, roles = ?, head = ?, active = ?, version = version + 1"
                        + " where tenant_id = ? and id = ? and version = ?",
                change.name(),
                unit.value(),
                sorted(change.roles()),
                change.head(),
                change.active(),
                tenant(),
                id.value(),
                seen);
        return changed == 1;
    }

    void changePassword(OfficerId id, HashedPassword password) {
        sql.update(
                "update suying.officer set password = ? where tenant_id = ? and id = ?",
                password.value(),
                tenant(),
                id.value());
    }

    private List<OfficerSummary> active(String further, Object... parameters) {
        return sql.list(SELECT + "and o.active " + further + "order by o.login", StoredOfficers::read, parameters);
    }

    private UUID tenant() {
        return walls.tenant().value();
    }

    private static String[] sorted(Collection<String> roles) {
        return roles.stream().distinct().sorted().toArray(String[]::new);
    }

    private static OfficerSummary read(ResultSet row) throws SQLException {
        return new OfficerSummary(
                new OfficerId(row.getObject("id", UUID.class)),
                row.getString("login"),
                row.getString("name"),
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getString("unit_name"),
                new TreeSet<>(List.of((String[]) row.getArray("roles").getArray())),
                row.getBoolean("head"),
                row.getBoolean("active"));
    }
}
