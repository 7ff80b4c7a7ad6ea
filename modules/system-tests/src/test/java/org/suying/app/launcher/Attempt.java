package org.suying.app.launcher;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Something that is asked of a program in such a way that it may be asked again: with a key, or with the tag of the case
 * as it was seen.
 *
 * @param about the complaint that it is about; a filing is about none yet
 */
record Attempt(Kind kind, String path, Map<String, String> headers, String body, String about) {

    enum Kind {
        FILING(Set.of(201), Set.of(201)),
        SUPPLEMENT(Set.of(201), Set.of(201)),
        /** Asked again after it was done, it finds the case changed. */
        STEP(Set.of(200), Set.of(200, 412));

        private final Set<Integer> done;
        private final Set<Integer> doneAtLast;

        Kind(Set<Integer> done, Set<Integer> doneAtLast) {
            this.done = done;
            this.doneAtLast = doneAtLast;
        }
    }

    static Attempt filing() {
        return new Attempt(Kind.FILING, Drill.path("complaints"), key(), Drill.FILING, "");
    }

    static Attempt supplement(String number, String code) {
        Map<String, String> headers = new LinkedHashMap<>(key());
        headers.put("Query-Code", code);
        return new Attempt(
                Kind.SUPPLEMENT,
                "/api/v1/complaints/" + number + "/supplements",
                headers,
                "{\"content\":\"补充一句\"}",
                number);
    }

    static Attempt step(String number, String id, String tag) {
        Map<String, String> headers = new LinkedHashMap<>(Drill.desk());
        headers.put("If-Match", tag);
        return new Attempt(
                Kind.STEP,
                Drill.path("cases/" + id + "/actions/note"),
                headers,
                "{\"fields\":{\"findings\":\"到场看过\"}}",
                number);
    }

    private static Map<String, String> key() {
        return Map.of("Idempotency-Key", UUID.randomUUID().toString());
    }

    HttpResponse<String> send(Program program) throws IOException, InterruptedException {
        return program.call("POST", path, headers, body);
    }

    /** Whether this answer says that it is done. */
    boolean isDone(HttpResponse<String> answer) {
        return kind.done.contains(answer.statusCode());
    }

    /** Whether this answer, to asking again, says that it is done now or was done before. */
    boolean isDoneAtLast(HttpResponse<String> answer) {
        return kind.doneAtLast.contains(answer.statusCode());
    }
}
