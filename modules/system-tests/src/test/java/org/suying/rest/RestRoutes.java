package org.suying.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Every route, with what leads through it and whose it is. A route that is served and not listed here fails the crawl: say
 * whose it is, and which of the {@link CrawlWorld}'s things its parts stand for.
 */
final class RestRoutes {

    /** Whose a route is. */
    enum Kind {
        /** Of some officers of the tenant, {@link Route#may}. */
        OFFICERS,
        /** Of administrators of a city or a district. */
        ABOVE,
        /** Of who has the complaint's query code. */
        CODE,
        PUBLIC
    }

    /**
     * @param names part in braces → name of the thing in the world
     * @param may logins in the world's tenant
     */
    record Route(
            String method,
            String path,
            Kind kind,
            Map<String, String> names,
            @Nullable Object body,
            List<String> may) {

        private static final Pattern PART = Pattern.compile("\\{(\\w+)}");
        private static final Pattern NAMED = Pattern.compile("(?<=\")\\{(\\w+)}(?=\")");

        boolean hasIds() {
            return !names.isEmpty();
        }

        /** The address, with a tenant and the ids of the things that are named. */
        String path(String tenant, UnaryOperator<String> ids) {
            return PART.matcher(path).replaceAll(part -> {
                String name = part.group(1);
                if (name.equals("tenant")) {
                    return tenant;
                }
                String thing = names.get(name);
                if (thing == null) {
                    return FIXED.get(name);
                }
                return ids.apply(thing);
            });
        }

        /** The body, with the ids of the things that it names in braces. */
        BodyPublisher written(UnaryOperator<String> ids) {
            if (body == null) {
                return BodyPublishers.noBody();
            }
            try {
                String text = new ObjectMapper().writeValueAsString(body);
                return BodyPublishers.ofString(NAMED.matcher(text).replaceAll(one -> ids.apply(one.group(1))));
            } catch (JsonProcessingException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    private static final Map<String, String> FIXED = Map.of("action", "note", "rule", "admission");
    private static final String TENANT = "/api/v1/tenants/{tenant}";
    private static final String CASE = TENANT + "/cases/{id}";
    private static final String COMPLAINT = "/api/v1/complaints/{number}";
    private static final String[] ALL_OWN = CrawlWorld.OWN.toArray(String[]::new);

    /** Who works on the case; and who reads it besides, for auditors see all. */
    private static final String[] ON_THE_CASE = {"desk", "handler", "head"};

    private static final String[] READ_IT = {"desk", "handler", "head", "auditor"};

    static final Map<String, Route> ALL = new LinkedHashMap<>();

    static {
        own("GET", TENANT + "/worklist", null, ALL_OWN);
        own("GET", TENANT + "/circulars", null, ALL_OWN);
        own("GET", TENANT + "/from-below", null, "head");
        own("GET", TENANT + "/oversight/reports", null, "desk", "head");
        own("GET", TENANT + "/quotas", null, "desk", "head");
        own("GET", TENANT + "/oversight/quotas", null, "desk", "head");
        own("GET", TENANT + "/register", null, "desk", "head", "auditor");
        own("GET", TENANT + "/complaints/similar", null, "desk");
        own("GET", TENANT + "/disclosures", null, "auditor");
        own("GET", TENANT + "/callbacks", null, "desk");
        own("GET", TENANT + "/callback-draws", null, "desk");
        own("POST", TENANT + "/callback-draws", Map.of("plan", "spot"), "desk");
        own("POST", TENANT + "/trail/verification", null, "auditor", "admin");
        own("GET", TENANT + "/regime", null, "admin");
        own("GET", TENANT + "/officers", null, "admin");
        own(
                "POST",
                TENANT + "/officers",
                Map.of(
                        "login",
                        "crawled",
                        "name",
                        "新来的",
                        "unit",
                        "spare",
                        "roles",
                        List.of("desk"),
                        "password",
                        "Crawled-demo-2026"),
                "admin");
        officers("GET", TENANT + "/officers/{id}", Map.of("id", "officer"), null, "admin");
        officers(
                "PUT",
                TENANT + "/officers/{id}",
                Map.of("id", "officer"),
                Map.of("name", "改名", "unit", "spare", "roles", List.of("desk"), "active", false),
                "admin");
        own("GET", TENANT + "/units", null, "admin");
        own("POST", TENANT + "/units", Map.of("id", "crawled", "name", "新的窗口"), "admin");
        officers("GET", TENANT + "/units/{id}", Map.of("id", "unit"), null, "admin");

        // a case that the parent decides: nobody's in the street itself, and not the parent's while somebody here
        // decides
        Map<String, String> below = Map.of("below", "town", "id", "case");
        officers("GET", TENANT + "/from-below/{below}/cases/{id}", below, null);
        officers(
                "POST",
                TENANT + "/from-below/{below}/cases/{id}/actions/{action}",
                below,
                Map.of("fields", Map.of("findings", "不该写下的")));

        Map<String, String> one = Map.of("id", "case");
        officers("GET", CASE, one, null, READ_IT);
        officers("POST", CASE + "/actions/{action}", one, Map.of("fields", Map.of("findings", "不该写下的")), "handler");
        officers("GET", CASE + "/trail", one, null, READ_IT);
        officers("GET", CASE + "/reports", one, null, READ_IT);
        officers("GET", CASE + "/documents", one, null, READ_IT);
        officers("GET", CASE + "/attachments", one, null, READ_IT);
        officers(
                "GET",
                CASE + "/attachments/{attachment}",
                Map.of("id", "case", "attachment", "attachment"),
                null,
                READ_IT);
        officers("GET", CASE + "/evidence", one, null, READ_IT);
        officers("POST", CASE + "/evidence", one, Map.of("description", "不该有的证据", "source", "OTHER"), ON_THE_CASE);
        officers("GET", CASE + "/evidence/{evidence}", Map.of("id", "case", "evidence", "evidence"), null, READ_IT);
        officers(
                "POST",
                CASE + "/evidence/{evidence}/verification",
                Map.of("id", "case", "evidence", "evidence"),
                Map.of("verdict", "REJECTED", "reason", "不该有的结论"),
                "desk",
                "head");
        officers("POST", CASE + "/respondents", one, Map.of("unit", "spare"), "desk", "head");
        officers("POST", CASE + "/disclosures", one, Map.of("purpose", "不该看的"), "desk", "head");
        officers(
                "POST",
                CASE + "/links",
                one,
                Map.of("to", "{secret}", "kind", "RELATED", "reason", "不该有的关联"),
                "desk",
                "head");
        officers(
                "POST",
                CASE + "/callbacks",
                one,
                Map.of("plan", "spot", "resolved", true, "satisfied", true, "comment", "不该有的回访"),
                "desk");
        officers("GET", CASE + "/releases", Map.of("id", "secret"), null, "desk", "head", "auditor");
        officers(
                "POST",
                CASE + "/releases",
                Map.of("id", "secret"),
                Map.of("purpose", "不该要的"),
                "desk",
                "head",
                "auditor");
        officers(
                "POST",
                CASE + "/releases/{release}/approval",
                Map.of("id", "secret", "release", "release"),
                null,
                "head");
        officers("DELETE", CASE + "/links/{link}", Map.of("id", "case", "link", "link"), null, "desk", "head");

        above(
                "POST",
                "/api/v1/tenants",
                Map.of(
                        "id",
                        "crawl-made",
                        "name",
                        "不该有的街道",
                        "level",
                        "STREET",
                        "kind",
                        "CENTRE",
                        "parent",
                        "baiyun",
                        "preset",
                        "nothing",
                        "administrator",
                        Map.of("login", "admin", "name", "管理员", "password", "Crawled-demo-2026")));
        above("POST", "/api/v1/calendar/publications", Map.of("year", 1999));
        above("PUT", "/api/v1/clock", Map.of("now", "1999-01-01T00:00:00+08:00"));

        code("GET", COMPLAINT, null);
        code("GET", COMPLAINT + "/receipt", null);
        code("POST", COMPLAINT + "/supplements", Map.of("content", "补充"));
        code("POST", COMPLAINT + "/evaluation", Map.of("score", 5, "resolved", true));
        code("POST", COMPLAINT + "/reviews", Map.of("reason", "不同意"));
        code("POST", COMPLAINT + "/withdrawal", Map.of("reason", "算了"));

        open("GET", "/api/v1/tenants", null);
        open("GET", TENANT, null);
        open("GET", TENANT + "/deadlines/{rule}/derivation", null);
        open("POST", TENANT + "/complaints", Map.of());
        open("POST", TENANT + "/attachments", Map.of());
        open("GET", "/api/v1/calendar/publications", null);
        open("GET", "/api/v1/presets", null);
        open("GET", "/api/v1/regime-schema", null);
        open("GET", "/api/v1/clock", null);
    }

    private RestRoutes() {}

    static List<Route> of(Kind kind) {
        return ALL.values().stream().filter(route -> route.kind() == kind).toList();
    }

    private static void own(String method, String path, @Nullable Object body, String... may) {
        officers(method, path, Map.of(), body, may);
    }

    private static void officers(
            String method, String path, Map<String, String> names, @Nullable Object body, String... may) {
        add(new Route(method, path, Kind.OFFICERS, names, body, List.of(may)));
    }

    private static void above(String method, String path, @Nullable Object body) {
        add(new Route(method, path, Kind.ABOVE, Map.of(), body, List.of()));
    }

    private static void code(String method, String path, @Nullable Object body) {
        add(new Route(method, path, Kind.CODE, Map.of("number", "number"), body, List.of()));
    }

    private static void open(String method, String path, @Nullable Object body) {
        add(new Route(method, path, Kind.PUBLIC, Map.of(), body, List.of()));
    }

    private static void add(Route route) {
        ALL.put(route.toString(), route);
    }
}
