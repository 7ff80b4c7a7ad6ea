package org.suying.complaint.institution;

import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.suying.testkit.Answer;
import org.suying.testkit.Rest;
import org.suying.testkit.Town.Filed;

/** A tenant of the demonstration city, by its readable id, with its officers by their sign-ins. */
record Institution(String id) {

    Rest as(String login) {
        return Rest.officer(login + "@" + id);
    }

    String path(String below) {
        return "tenants/" + id + "/" + below;
    }

    /** What everybody may know of it. */
    Answer guide() {
        return Rest.anybody().get("tenants/" + id).expect(200);
    }

    /** The id under which the tenant knows an officer, as the form of an action offers it. */
    String officer(String login) {
        return StreamSupport.stream(
                        as("admin")
                                .get(path("officers?limit=200"))
                                .expect(200)
                                .json()
                                .path("items")
                                .spliterator(),
                        false)
                .filter(one -> one.path("login").asText().equals(login))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asText();
    }

    /** By when, under a deadline's rule, for an event at an instant. */
    String dueAt(String rule, String from) {
        return Rest.anybody()
                .get(path("deadlines/" + rule + "/derivation?from=" + from.replace("+", "%2B")))
                .expect(200)
                .at("/dueAt");
    }

    /** Registered by an officer; what falls due by it at once is done. */
    Matter taken(String login, Map<String, Object> filing) {
        Answer answer = as(login).post(path("complaints"), filing).expect(201);
        if (filing.containsKey("receivedAt")) {
            OffsetDateTime now =
                    OffsetDateTime.parse(Rest.anybody().get("clock").expect(200).at("/now"));
            clock(now.plusSeconds(1));
        }
        return new Matter(this, answer.at("/id"), Filed.of(answer));
    }

    /** Moves the program's clock. */
    static void clock(OffsetDateTime to) {
        Rest.officer("admin@yunchuan")
                .put("clock", Map.of("now", to.toString()))
                .expect(200);
    }

    /** One complaint, as the officers of the institution come to it. */
    record Matter(Institution at, String id, Filed filed) {

        String path(String below) {
            return at.path("cases/" + id + below);
        }

        Answer seenBy(String login) {
            return at.as(login).get(path("")).expect(200);
        }

        /** As its complainant sees it. */
        Answer view() {
            return filed.citizen().get(filed.path("")).expect(200);
        }

        Answer act(String login, String action, Map<String, Object> fields) {
            return tried(login, action, fields).expect(200);
        }

        /** Does it, or is refused: the answer as it comes. */
        Answer tried(String login, String action, Map<String, Object> fields) {
            String tag = at.as("head").get(path("")).expect(200).header("ETag");
            return at.as(login).with("If-Match", tag).post(path("/actions/" + action), Map.of("fields", fields));
        }

        List<String> offers(String login) {
            return StreamSupport.stream(seenBy(login).json().path("actions").spliterator(), false)
                    .map(action -> action.path("id").asText())
                    .toList();
        }

        String state() {
            return seenBy("head").at("/state");
        }

        /** Every deadline of a rule that it has had, {@code STATUS dueAt}. */
        List<String> all(String rule) {
            return StreamSupport.stream(view().json().path("deadlines").spliterator(), false)
                    .filter(one -> one.path("rule").asText().equals(rule))
                    .map(one -> one.path("status").asText() + " "
                            + one.path("dueAt").asText())
                    .toList();
        }

        /** Its deadlines as the complainant sees them, rule → {@code STATUS dueAt}; of several the one that is open. */
        Map<String, String> deadlines() {
            Map<String, String> all = new LinkedHashMap<>();
            view().json()
                    .path("deadlines")
                    .forEach(one -> all.putIfAbsent(
                            one.path("rule").asText(),
                            one.path("status").asText() + " "
                                    + one.path("dueAt").asText()));
            return all;
        }

        /** What the complainant was told, oldest first. */
        List<String> told() {
            return StreamSupport.stream(view().json().path("notices").spliterator(), false)
                    .map(notice -> notice.path("text").asText())
                    .toList();
        }
    }
}
