package org.suying.testkit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A street of its own for a test class, with the preset {@code general}, one officer for each of its roles, and a second
 * such street beside it, so that nobody else's cases are in the way. Everybody's password is {@link Rest#PASSWORD}.
 *
 * @param id readable id of the tenant
 */
public record Town(String id) {

    /** Opens it under the district {@code baiyun}, whose city is {@code yunchuan}. */
    public static Town open(String id) {
        return open(id, "baiyun", Map.of("preset", "general"));
    }

    /**
     * The same anywhere: a district under {@code yunchuan}, a street under any other.
     *
     * @param rules a rule book that has the roles of the preset {@code general}
     */
    public static Town under(String parent, String id, String rules) {
        return open(id, parent, Map.of("regime", rules));
    }

    private static Town open(String id, String parent, Map<String, Object> book) {
        Map<String, Object> tenant = new LinkedHashMap<>(book);
        tenant.put("id", id);
        tenant.put("name", "试点街道" + id);
        tenant.put("level", parent.equals("yunchuan") ? "DISTRICT" : "STREET");
        tenant.put("kind", "CENTRE");
        tenant.put("parent", parent);
        tenant.put("administrator", Map.of("login", "admin", "name", "管理员", "password", Rest.PASSWORD));
        tenant.put(
                "officers",
                List.of(
                        officer("desk", "受理员", List.of("desk"), false),
                        officer("handler", "经办员", List.of("handler"), false),
                        officer("head", "负责人", List.of("head"), true)));
        Rest.officer("admin@yunchuan").post("tenants", tenant).expect(201);
        return new Town(id);
    }

    private static Map<String, Object> officer(String login, String name, List<String> roles, boolean head) {
        return Map.of("login", login, "name", name, "roles", roles, "head", head, "password", Rest.PASSWORD);
    }

    public Rest desk() {
        return Rest.officer("desk@" + id);
    }

    public Rest handler() {
        return Rest.officer("handler@" + id);
    }

    public Rest head() {
        return Rest.officer("head@" + id);
    }

    public Rest admin() {
        return Rest.officer("admin@" + id);
    }

    /** A path below this tenant. */
    public String path(String below) {
        return "tenants/" + id + "/" + below;
    }

    /** Files a complaint on the web, in a citizen's name. */
    public Filed file() {
        return Filed.of(Rest.anybody().post(path("complaints"), Filing.web()).expect(201));
    }

    /** What a citizen holds after filing. */
    public record Filed(String number, String queryCode) {

        public static Filed of(Answer answer) {
            return new Filed(answer.at("/number"), answer.at("/queryCode"));
        }

        /** The citizen, with the query code. */
        public Rest citizen() {
            return Rest.anybody().with("Query-Code", queryCode);
        }

        /** A path below the public view. */
        public String path(String below) {
            return "complaints/" + number + below;
        }
    }
}
