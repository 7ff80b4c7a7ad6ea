package org.suying.tenancy;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A table of tenants' rows, as the catalogue knows it.
 *
 * @param granted what may be done with it, as {@code role/VERB}, on at least one column
 */
record Table(String name, List<Column> columns, List<String> granted) {

    private static final String[] ROLES = {"suying_app", "suying_tenant", "suying_district", "suying_city"};

    /** @param filled whether a row may leave it out: it is nullable, has a default or is generated */
    record Column(String name, String type, boolean filled) {}

    /** All of them, by name; but for the one that has no wall on purpose, which {@link CatalogueScan} looks at. */
    static List<Table> all(Sql catalogue) {
        return catalogue.list(
                "select c.oid, c.oid::regclass::text from pg_class c join pg_namespace n on n.oid = c.relnamespace"
                        + " join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id' and not a.attisdropped"
                        + " where n.nspname = 'suying' and c.relkind in ('r', 'p')"
                        + " and c.oid::regclass::text <> 'suying.public_number' order by 2",
                row -> read(catalogue, row.getLong(1), row.getString(2)));
    }

    private static Table read(Sql catalogue, long oid, String name) {
        List<Column> columns = catalogue.list(
                "select attname, format_type(atttypid, atttypmod), not attnotnull or atthasdef or attidentity <> ''"
                        + " from pg_attribute where attrelid = ?::oid and attnum > 0 and not attisdropped order by attnum",
                row -> new Column(row.getString(1), row.getString(2), row.getBoolean(3)),
                oid);
        List<String> granted = catalogue.list(
                "select r || '/' || v from unnest(?) r, unnest(array['SELECT', 'INSERT', 'UPDATE']) v"
                        + " where has_any_column_privilege(r, ?::oid, v)"
                        + " union all select r || '/DELETE' from unnest(?) r where has_table_privilege(r, ?::oid, 'DELETE')"
                        + " union all select r || '/UPDATE/' || attname from unnest(?) r, pg_attribute"
                        + " where attrelid = ?::oid and attnum > 0 and not attisdropped and attgenerated = ''"
                        + " and has_column_privilege(r, attrelid, attnum, 'UPDATE')",
                row -> row.getString(1),
                ROLES,
                oid,
                ROLES,
                oid,
                ROLES,
                oid);
        return new Table(name, columns, granted);
    }

    boolean grants(String role, Verb verb) {
        return granted.contains(role + "/" + verb);
    }

    /** A statement that touches every row of a tenant and changes none. */
    String statement(Verb verb, String role, UUID tenant, int number) {
        return switch (verb) {
            case SELECT -> "select count(*) from %s where tenant_id = '%s'".formatted(name, tenant);
            case INSERT -> insert(tenant, number);
            case UPDATE ->
                "update %1$s set %2$s = %2$s where tenant_id = '%3$s'".formatted(name, updatable(role), tenant);
            case DELETE -> "delete from %s where tenant_id = '%s'".formatted(name, tenant);
        };
    }

    private String updatable(String role) {
        String prefix = role + "/UPDATE/";
        return granted.stream()
                .filter(entry -> entry.startsWith(prefix))
                .map(entry -> entry.substring(prefix.length()))
                .findFirst()
                .orElse("tenant_id");
    }

    /** A row of a tenant. A column whose type is new here fails the test until a value is given for it. */
    String insert(UUID tenant, int number) {
        List<Column> given = columns.stream().filter(column -> !column.filled()).toList();
        List<String> values = new ArrayList<>();
        given.forEach(column -> values.add(value(column, tenant, number)));
        return "insert into %s (%s) values (%s)"
                .formatted(
                        name,
                        given.stream().map(Column::name).collect(Collectors.joining(", ")),
                        String.join(", ", values));
    }

    private static String value(Column column, UUID tenant, int number) {
        return column.name().equals("tenant_id") ? "'" + tenant + "'" : typed(column.type(), number);
    }

    private static String typed(String type, int number) {
        return switch (type) {
            case "uuid" -> "md5('%d')::uuid".formatted(number);
            case "bytea" -> "sha256('%d')".formatted(number);
            case "jsonb", "json" -> "'{}'";
            case "boolean" -> "false";
            case "date" -> "date '2026-01-01' + " + number;
            case "time without time zone" -> "time '09:00'";
            case "timestamp with time zone" -> "timestamptz '2026-01-01 00:00:00+00' + interval '1 second' * " + number;
            case "interval" -> "interval '1 day'";
            case "text", "integer", "bigint", "smallint", "numeric" -> "'" + number + "'";
            case "text[]", "uuid[]" -> "'{}'";
            case "bit(1024)" -> "repeat('01', 512)::bit(1024)";
            default -> throw new AssertionError("no value for a column of type " + type);
        };
    }
}
