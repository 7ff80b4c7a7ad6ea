package org.suying.complaint.identity;

import java.util.List;
import java.util.Map;
import org.suying.testkit.Answer;
import org.suying.testkit.Filing;
import org.suying.testkit.Rest;
import org.suying.testkit.Town;
import org.suying.testkit.Town.Filed;

/** A street in which somebody is complained of, as its officers come to it. */
record RecusalStreet(Town town) {

    String filed(Map<String, Object> respondent) {
        return id(town, file(town, respondent));
    }

    List<String> worklist(String login) {
        return Rest.officer(login + "@" + town.id())
                .get(town.path("worklist?limit=200"))
                .expect(200)
                .json()
                .path("items")
                .findValuesAsText("id");
    }

    Answer read(String login, String id) {
        return Rest.officer(login + "@" + town.id())
                .get(town.path("cases/" + id))
                .expect(200);
    }

    /** Whom the desk may hand the case to. */
    List<String> handlers(String id) {
        return read("desk", id).json().at("/actions/0/fields/1/options").findValuesAsText("id");
    }

    Answer act(String login, String id, String action, Map<String, Object> fields) {
        Rest officer = Rest.officer(login + "@" + town.id());
        return officer.with("If-Match", read(login, id).header("ETag"))
                .post(town.path("cases/" + id + "/actions/" + action), Map.of("fields", fields));
    }

    String officerId(String login) {
        return town.admin().get(town.path("officers?limit=200")).json().path("items").findParents("login").stream()
                .filter(one -> one.path("login").asText().equals(login))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asText();
    }

    void unit(String id, String name) {
        town.admin().post(town.path("units"), Map.of("id", id, "name", name)).expect(201);
    }

    void officer(String login, String name, String unit, String role) {
        town.admin()
                .post(
                        town.path("officers"),
                        Map.of(
                                "login",
                                login,
                                "name",
                                name,
                                "unit",
                                unit,
                                "roles",
                                List.of(role),
                                "password",
                                Rest.PASSWORD))
                .expect(201);
    }

    static Filed file(Town town, Map<String, Object> respondent) {
        return Filed.of(Rest.anybody()
                .post(town.path("complaints"), Filing.webWith("respondent", respondent))
                .expect(201));
    }

    static String id(Town town, Filed filed) {
        return town.desk().get(town.path("register?limit=200")).json().findParents("number").stream()
                .filter(row -> row.path("number").asText().equals(filed.number()))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asText();
    }
}
