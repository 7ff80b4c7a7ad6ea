package org.suying.casework;

import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.suying.testkit.Answer;
import org.suying.testkit.Rest;
import org.suying.testkit.Town;

/** A case of a town, as its officers come to it. */
record OneCase(Town town, Town.Filed filed, String id) {

    static OneCase of(Town town, Town.Filed filed) {
        Answer found =
                town.desk().get(town.path("worklist?q=" + filed.number())).expect(200);
        return new OneCase(town, filed, found.at("/items/0/id"));
    }

    static OneCase filedIn(Town town) {
        return of(town, town.file());
    }

    String path(String below) {
        return town.path("cases/" + id + below);
    }

    Answer seenBy(Rest officer) {
        return officer.get(path("")).expect(200);
    }

    /** Its line on the desk's worklist. */
    Answer line() {
        return town.desk().get(town.path("worklist?q=" + filed.number())).expect(200);
    }

    Answer act(Rest officer, String action, Map<String, Object> fields, String etag) {
        return officer.with("If-Match", etag).post(path("/actions/" + action), Map.of("fields", fields));
    }

    Answer act(Rest officer, String action, Map<String, Object> fields) {
        return act(officer, action, fields, seenBy(officer).header("ETag"));
    }

    /** What the desk writes to admit it. */
    Map<String, Object> admission() {
        String handler = StreamSupport.stream(
                        seenBy(town.desk()).json().at("/actions").spliterator(), false)
                .filter(action -> action.path("id").asText().equals("admit"))
                .flatMap(action -> StreamSupport.stream(action.path("fields").spliterator(), false))
                .filter(field -> field.path("id").asText().equals("handler"))
                .map(field -> field.at("/options/0/id").asText())
                .findFirst()
                .orElseThrow();
        return Map.of("ground", "service", "handler", handler);
    }

    /** Its trail as {@code verb time}, the time in the tenant's offset and to the minute. */
    List<String> trail() {
        return StreamSupport.stream(
                        town.desk()
                                .get(path("/trail?limit=100"))
                                .expect(200)
                                .json()
                                .path("items")
                                .spliterator(),
                        false)
                .map(event -> event.path("verb").asText() + " "
                        + event.path("at").asText().substring(0, 16))
                .toList();
    }

    /** A deadline as the complainant sees it, {@code STATUS dueAt}. */
    String deadline(String rule) {
        return StreamSupport.stream(
                        filed.citizen()
                                .get(filed.path(""))
                                .expect(200)
                                .json()
                                .path("deadlines")
                                .spliterator(),
                        false)
                .filter(one -> one.path("rule").asText().equals(rule))
                .map(one ->
                        one.path("status").asText() + " " + one.path("dueAt").asText())
                .findFirst()
                .orElse("");
    }
}
