package org.suying.complaint.books;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.suying.testkit.Rest;

/**
 * A tenant that opens with any rule book, and has two officers in each of the roles that the rule book gives.
 *
 * @param rules the rule book in force, resolved
 * @param logins of the officers, the first of each role before the second
 */
record Office(String id, JsonNode rules, List<String> logins) {

    /** In each of them somebody holds each role. */
    static final List<String> UNITS = List.of("east", "west");

    private static final String ADMIN = "steward";

    /** @param book {@code preset} or {@code regime}, with its id or its text */
    static Office open(String id, Map.Entry<String, String> book) {
        Rest.officer("admin@yunchuan").post("tenants", tenant(id, book)).expect(201);
        Rest admin = Rest.officer(ADMIN + "@" + id);
        for (String unit : UNITS) {
            admin.post("tenants/" + id + "/units", Map.of("id", unit, "name", unit))
                    .expect(201);
        }
        JsonNode rules =
                admin.get("tenants/" + id + "/regime").expect(200).json().path("regime");
        List<String> logins = new ArrayList<>();
        for (String unit : UNITS) {
            roles(rules).forEach(role -> {
                String login = role.toLowerCase(Locale.ROOT) + "-" + unit;
                admin.post("tenants/" + id + "/officers", officer(login, unit, role))
                        .expect(201);
                logins.add(login);
            });
        }
        return new Office(id, rules, logins);
    }

    static Map<String, Object> tenant(String id, Map.Entry<String, String> book) {
        Map<String, Object> tenant = new LinkedHashMap<>();
        tenant.put("id", id);
        tenant.put("name", "机构" + id);
        tenant.put("level", "STREET");
        tenant.put("kind", "CENTRE");
        tenant.put("parent", "baiyun");
        tenant.put(book.getKey(), book.getValue());
        tenant.put("administrator", Map.of("login", ADMIN, "name", "管理员", "password", Rest.PASSWORD));
        return tenant;
    }

    private static Stream<String> roles(JsonNode rules) {
        return rules.path("roles").properties().stream()
                .filter(role -> !has(role.getValue(), "ADMINISTER"))
                .map(Map.Entry::getKey);
    }

    private static boolean has(JsonNode role, String right) {
        return role.path("rights").toString().contains("\"" + right + "\"");
    }

    private static Map<String, Object> officer(String login, String unit, String role) {
        return Map.of("login", login, "name", login, "unit", unit, "roles", List.of(role), "password", Rest.PASSWORD);
    }

    Rest as(String login) {
        return Rest.officer(login + "@" + id);
    }

    String path(String below) {
        return "tenants/" + id + "/" + below;
    }

    /** Who registers: the first of a role with the right to. */
    String desk() {
        return withRight("REGISTER");
    }

    /** Who sees every case. */
    String seer() {
        return withRight("SEE_ALL");
    }

    private String withRight(String right) {
        return logins.stream()
                .filter(login -> has(rules.path("roles").path(role(login)), right))
                .findFirst()
                .orElseThrow();
    }

    private String role(String login) {
        String lower = login.substring(0, login.lastIndexOf('-'));
        return rules.path("roles").properties().stream()
                .map(Map.Entry::getKey)
                .filter(role -> role.toLowerCase(Locale.ROOT).equals(lower))
                .findFirst()
                .orElseThrow();
    }

    JsonNode guide() {
        return Rest.anybody().get("tenants/" + id).expect(200).json();
    }

    boolean isEnd(String state) {
        return rules.at("/workflow/states/" + state + "/end").asBoolean();
    }

    /** The day after the program's today. */
    static String tomorrow() {
        return OffsetDateTime.parse(Rest.anybody().get("clock").expect(200).at("/now"))
                .plusDays(1)
                .toLocalDate()
                .toString();
    }
}
