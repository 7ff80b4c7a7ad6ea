package org.suying.tenancy;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads the catalogue and names everything that would let somebody past the walls, one sentence each. What stands on a
 * list here was looked at by a person; a new name makes the scan speak up until it has been, too.
 */
final class CatalogueScan {

    /** Tables of nobody's that everybody may read: no personal data, nothing of one tenant that another may not know. */
    private static final Set<String> PUBLIC_KNOWLEDGE =
            Set.of("suying.tenant", "suying.clock", "suying.publication", "suying.publication_day");

    /** Tables without a wall that nobody reaches but by the functions of the definer. */
    private static final Set<String> BY_FUNCTIONS_ONLY = Set.of(
            "wall.context_key", "suying.public_number", "suying.guess", "suying.sign_in_client", "suying.request_pace");

    /** Functions that run as the definer: each checks the context itself, or gives ids and nothing more. */
    private static final Set<String> DEFINERS = Set.of(
            "wall.claims",
            "wall.open_tenant",
            "wall.on_trail",
            "wall.tenants_to_seal",
            "wall.tenants_to_checkpoint",
            "wall.sign_in",
            "wall.try_sign_in",
            "wall.signed_in",
            "wall.guess_wait",
            "wall.guessed",
            "wall.take_turn",
            "wall.take_public_number",
            "wall.find_public_number",
            "wall.disclose",
            "wall.cases_of",
            "wall.take_due",
            "wall.next_due",
            "wall.take_back",
            "wall.plan_recount",
            "wall.lock_publications",
            "wall.add_publication",
            "wall.move_clock");

    /** What is written once and never changed or removed by anybody who can sign in. */
    private static final Set<String> INSERT_ONLY = Set.of(
            "suying.trail_event",
            "suying.seal",
            "suying.checkpoint",
            "suying.entrusted_head",
            "suying.step",
            "suying.deadline_move",
            "suying.upward_report",
            "suying.upward_look",
            "suying.upward_reading",
            "suying.circular",
            "suying.circular_unit");

    /** What the application may add and never read: who complained (B-04). */
    private static final Set<String> NEVER_READ =
            Set.of("suying.identity", "suying.identity_link", "suying.identity_index");

    private static final String[] OUTSIDE = {"suying_app", "suying_tenant", "suying_district", "suying_city"};

    private static final String WALLED =
            "select c.oid, c.oid::regclass::text as name, relrowsecurity, relforcerowsecurity from pg_class c join pg_namespace n on n.oid = c.relnamespace"
                    + " where nspname = 'suying' and c.relkind in ('r', 'p') and exists (select from pg_attribute a"
                    + " where a.attrelid = c.oid and a.attname = 'tenant_id' and not a.attisdropped) and c.oid::regclass::text <> 'suying.public_number'";

    private final Sql catalogue;

    CatalogueScan(Sql catalogue) {
        this.catalogue = catalogue;
    }

    List<String> findings() {
        return Stream.of(
                        unlisted(),
                        withoutRowSecurity(),
                        withoutPolicy(),
                        strangePolicies(),
                        withoutTrigger(),
                        keysOfTwoTenants(),
                        foreignKeysOfTwoTenants(),
                        views(),
                        definers(),
                        searchPaths(),
                        open(),
                        tooMuchGranted(),
                        reachable(),
                        changeable(),
                        readable())
                .flatMap(List::stream)
                .toList();
    }

    private List<String> unlisted() {
        return names(
                        "select c.oid::regclass::text from pg_class c join pg_namespace n on n.oid = c.relnamespace"
                                + " where nspname in ('suying', 'wall') and c.relkind in ('r', 'p', 'f') and not exists (select from"
                                + " pg_attribute a where a.attrelid = c.oid and a.attname = 'tenant_id' and not a.attisdropped)")
                .filter(name -> !PUBLIC_KNOWLEDGE.contains(name) && !BY_FUNCTIONS_ONLY.contains(name))
                .map(name -> name + " has no tenant_id and is on no list")
                .toList();
    }

    private List<String> withoutRowSecurity() {
        return say(
                "select name from (" + WALLED + ") t where not (relrowsecurity and relforcerowsecurity)",
                "has no forced row security");
    }

    /** Exactly these three, and word for word. */
    private List<String> withoutPolicy() {
        return say(
                "select t.name || ' for ' || w.role from (" + WALLED + ") t cross join (values"
                        + " ('suying_tenant', '*', 'tenant_id', 'wall.tenant'), ('suying_district', 'r', 'district_id', 'wall.district'),"
                        + " ('suying_city', 'r', 'city_id', 'wall.city')) w (role, verb, col, fn)"
                        + " where (select count(*) from pg_policy p where p.polrelid = t.oid and p.polpermissive"
                        + " and p.polroles = array[w.role::regrole::oid] and p.polcmd = w.verb::\"char\""
                        + " and pg_get_expr(p.polqual, p.polrelid) = format('(%s = ( SELECT %s() AS %s))', w.col, w.fn, split_part(w.fn, '.', 2))"
                        + " and coalesce(pg_get_expr(p.polwithcheck, p.polrelid), '') in ('', pg_get_expr(p.polqual, p.polrelid))) <> 1",
                "has not the one policy of its role");
    }

    /** A second permissive policy would widen the first; only the definer may have some. */
    private List<String> strangePolicies() {
        return say(
                "select p.polname || ' on ' || t.name from (" + WALLED + ") t join pg_policy p on p.polrelid = t.oid"
                        + " where p.polpermissive and p.polname not in ('own', 'of_district', 'of_city')"
                        + " and p.polroles <> array['suying_definer'::regrole::oid]",
                "is a policy beside the walls");
    }

    private List<String> withoutTrigger() {
        return say(
                "select w.name || ' on ' || t.name from (" + WALLED
                        + ") t cross join (values ('ancestors', 'fill_ancestors'),"
                        + " ('place', 'keep_place'), ('context', 'require_context')) w (name, fn) where not exists (select from pg_trigger g"
                        + " join pg_proc p on p.oid = g.tgfoid where g.tgrelid = t.oid and g.tgname = w.name and p.proname = w.fn and g.tgenabled = 'O')",
                "is a trigger that is missing");
    }

    private List<String> keysOfTwoTenants() {
        return say(
                "select i.indexrelid::regclass::text from pg_index i join (" + WALLED + ") t on t.oid = i.indrelid"
                        + " where i.indisunique and (select attname from pg_attribute a where a.attrelid = i.indrelid"
                        + " and a.attnum = i.indkey[0]) is distinct from 'tenant_id'",
                "is unique across tenants");
    }

    private List<String> foreignKeysOfTwoTenants() {
        return say(
                "select conname || ' of ' || t.name from pg_constraint k join (" + WALLED + ") t on t.oid = k.conrelid"
                        + " where contype = 'f' and (select attname from pg_attribute a where a.attrelid = k.conrelid"
                        + " and a.attnum = k.conkey[1]) is distinct from 'tenant_id'",
                "is a foreign key that does not begin with the tenant");
    }

    private List<String> views() {
        return say(
                "select c.oid::regclass::text from pg_class c join pg_namespace n on n.oid = c.relnamespace"
                        + " where nspname in ('suying', 'wall') and (relkind = 'm' or relkind = 'v'"
                        + " and not coalesce('security_invoker=true' = any (reloptions), false))",
                "is a view that does not look with its reader's eyes");
    }

    private List<String> definers() {
        return names("select n.nspname || '.' || p.proname from pg_proc p join pg_namespace n on n.oid = p.pronamespace"
                        + " where nspname in ('suying', 'wall', 'public') and p.prosecdef")
                .filter(name -> !DEFINERS.contains(name))
                .map(name -> name + " runs as its definer and is on no list")
                .toList();
    }

    private List<String> searchPaths() {
        return say(
                "select p.oid::regprocedure::text from pg_proc p join pg_namespace n on n.oid = p.pronamespace"
                        + " where nspname in ('suying', 'wall', 'public') and p.prosecdef and (not coalesce('search_path=\"\"' = any (proconfig), false)"
                        + " or p.proowner <> 'suying_definer'::regrole)",
                "runs as its definer, with a search path or an owner that it must not have");
    }

    private List<String> open() {
        return say(
                "select p.oid::regprocedure::text from pg_proc p join pg_namespace n on n.oid = p.pronamespace"
                        + " where nspname in ('suying', 'wall') and p.proname <> 'unfit' and not exists (select from pg_depend d"
                        + " where d.objid = p.oid and d.deptype = 'e') and exists (select from aclexplode(coalesce(proacl,"
                        + " acldefault('f', proowner))) where grantee = 0 and privilege_type = 'EXECUTE')",
                "may be called by everybody");
    }

    private List<String> tooMuchGranted() {
        return say(
                "select c.oid::regclass || ' to ' || case grantee when 0 then 'everybody' else grantee::regrole::text end || ': ' || privilege_type"
                        + " from pg_class c join pg_namespace n on n.oid = c.relnamespace, aclexplode(c.relacl)"
                        + " where nspname in ('suying', 'wall') and relkind in ('r', 'p', 'v') and grantee <> c.relowner and (grantee = 0"
                        + " or privilege_type not in ('SELECT', 'INSERT', 'UPDATE', 'DELETE')"
                        + " or (grantee in ('suying_district'::regrole, 'suying_city'::regrole) and privilege_type <> 'SELECT')"
                        + " or (grantee = 'suying_app'::regrole and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'tenant_id')))",
                "is more than the walls allow");
    }

    private List<String> reachable() {
        return granted(BY_FUNCTIONS_ONLY, "can be reached", "SELECT", "INSERT", "UPDATE", "DELETE", "TRUNCATE");
    }

    private List<String> changeable() {
        return granted(INSERT_ONLY, "can be changed", "UPDATE", "DELETE", "TRUNCATE");
    }

    private List<String> readable() {
        return granted(NEVER_READ, "can be read or changed", "SELECT", "UPDATE", "DELETE", "TRUNCATE");
    }

    private List<String> granted(Set<String> tables, String fault, String... verbs) {
        return catalogue.list(
                "select distinct t || ' by ' || r from unnest(?) t, unnest(?) r, unnest(?) v where has_table_privilege(r, t, v)"
                        + " or (v in ('SELECT', 'INSERT', 'UPDATE') and has_any_column_privilege(r, t, v))",
                row -> row.getString(1) + " " + fault,
                tables.toArray(String[]::new),
                OUTSIDE,
                verbs);
    }

    private List<String> say(String sql, String fault) {
        return names(sql).map(name -> name + " " + fault).toList();
    }

    private Stream<String> names(String sql) {
        return catalogue.list(sql, row -> row.getString(1)).stream();
    }
}
