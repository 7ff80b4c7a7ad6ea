package org.suying.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.suying.testkit.Town.Filed;

/**
 * An institution at work, by REST: what its citizens file, what its officers do.
 *
 * @param id readable id of the tenant
 * @param desk login of an officer who registers and sees every case
 */
public record Institution(String id, String desk) {

    public Rest officer(String login) {
        return Rest.officer(login + "@" + id);
    }

    /** A path below this tenant. */
    public String path(String below) {
        return "tenants/" + id + "/" + below;
    }

    /** Filed by a citizen on the web. */
    public Filed filed(String subject) {
        return Filed.of(Rest.anybody()
                .post(path("complaints"), Filing.webWith("subject", subject))
                .expect(201));
    }

    /** Taken down at the desk. @param more members of the filing beside channel and subject */
    public Filed taken(String channel, String subject, Map<String, Object> more) {
        return Filed.of(tryTaking(channel, subject, more).expect(201));
    }

    /** The same, as it is answered. */
    public Answer tryTaking(String channel, String subject, Map<String, Object> more) {
        Map<String, Object> filing = new LinkedHashMap<>(Filing.webWith("subject", subject));
        filing.put("channel", channel);
        filing.putAll(more);
        return officer(desk).post(path("complaints"), filing);
    }

    /** The path of a case. */
    public String caseOf(Filed filed) {
        return path("cases/")
                + officer(desk)
                        .get(path("register?q=" + filed.number()))
                        .expect(200)
                        .at("/items/0/id");
    }

    public Answer seen(Filed filed) {
        return officer(desk).get(caseOf(filed)).expect(200);
    }

    public String state(Filed filed) {
        return seen(filed).at("/state");
    }

    /** What an officer may do now. */
    public List<String> offers(Filed filed, String login) {
        return officer(login)
                .get(caseOf(filed))
                .expect(200)
                .json()
                .path("actions")
                .findValuesAsText("id");
    }

    /** Does it. */
    public void act(Filed filed, String login, String action, Map<String, Object> fields) {
        tried(filed, login, action, fields).expect(200);
    }

    /** Does it, or is refused: the answer as it comes. Reads anew where the program has acted in between, as people do. */
    public Answer tried(Filed filed, String login, String action, Map<String, Object> fields) {
        String path = caseOf(filed);
        for (int left = 4; ; left--) {
            Answer answer = officer(login)
                    .with("If-Match", officer(desk).get(path).expect(200).header("ETag"))
                    .post(path + "/actions/" + action, Map.of("fields", fields));
            if (answer.status() != 412 || left == 0) {
                return answer;
            }
        }
    }

    /** The id of an officer, by login. */
    public String idOf(String login) {
        return items(officer("admin").get(path("officers?limit=200")).expect(200))
                .filter(one -> one.path("login").asText().equals(login))
                .map(one -> one.path("id").asText())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no officer " + login));
    }

    /** A deadline as the complainant sees it, {@code STATUS dueAt}. */
    public String deadline(Filed filed, String rule) {
        return StreamSupport.stream(publicView(filed).path("deadlines").spliterator(), false)
                .filter(one -> one.path("rule").asText().equals(rule))
                .map(one ->
                        one.path("status").asText() + " " + one.path("dueAt").asText())
                .findFirst()
                .orElse("");
    }

    /** The texts of what the complainant was told, the oldest first. */
    public List<String> told(Filed filed) {
        return publicView(filed).path("notices").findValuesAsText("text");
    }

    /** The numbers of the cases that wait for an officer. */
    public List<String> waiting(String login) {
        return items(officer(login).get(path("worklist?limit=200")).expect(200))
                .map(one -> one.path("number").asText())
                .toList();
    }

    public JsonNode publicView(Filed filed) {
        return filed.citizen().get(filed.path("")).expect(200).json();
    }

    private static Stream<JsonNode> items(Answer answer) {
        return StreamSupport.stream(answer.json().path("items").spliterator(), false);
    }
}
