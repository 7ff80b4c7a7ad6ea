package org.suying.casework.upward;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.suying.testkit.Answer;
import org.suying.testkit.Filing;
import org.suying.testkit.Rest;
import org.suying.testkit.Town;

/** A district and two streets below it, whose rule book reports a decision upward and escalates a late admission. */
record TownsAbove(Town district, Town street, Town other) {

    static final String OUTCOME = "已责令窗口一次告知全部材料。";

    private static final String RULES = """
            regime: reporting
            title: 上报试点规程
            extends: general
            deadlines:
              admission: { within: 1wd, escalate: 1wd }
            workflow:
              states:
                received: { phase: RECEIVED, text: 已登记, en: Registered }
                decided:  { phase: DECIDED, text: 已决定, en: Decided }
                closed:   { phase: CLOSED, text: 已办结, en: Closed, end: true }
              actions:
                decide: { text: 作出决定, en: Decide, from: received, to: decided, by: head, fields: [outcome], effects: [ { report: { text: outcome } } ], clause: R19-01 }
                close:  { text: 办结, en: Close, from: decided, to: closed, by: desk }
            """;

    static TownsAbove open(String name) {
        Town district = Town.under("yunchuan", name, RULES);
        return new TownsAbove(
                district, Town.under(name, name + "-street", RULES), Town.under(name, name + "-beside", RULES));
    }

    /** Registers a complaint; its case. */
    String file(Town town, String subject) {
        Town.Filed filed = Town.Filed.of(Rest.anybody()
                .post(town.path("complaints"), Filing.webWith("subject", subject))
                .expect(201));
        return town.head()
                .get(town.path("worklist?q=" + filed.number()))
                .expect(200)
                .at("/items/0/id");
    }

    static Answer seen(Town town, String id) {
        return town.head().get(town.path("cases/" + id)).expect(200);
    }

    /** What it told about a case. */
    static Answer told(Town town, String id) {
        return town.head().get(town.path("cases/" + id + "/reports")).expect(200);
    }

    static Answer decide(Town town, String id) {
        String etag = seen(town, id).header("ETag");
        return town.head()
                .with("If-Match", etag)
                .post(town.path("cases/" + id + "/actions/decide"), Map.of("fields", Map.of("outcome", OUTCOME)))
                .expect(200);
    }

    static Answer reports(Rest reader, Town town, String query) {
        return reader.get(town.path("oversight/reports" + query));
    }

    /** What the district's head reads, as {@code KIND tenant subject: text}. */
    List<String> read(String query) {
        return StreamSupport.stream(
                        reports(district.head(), district, query)
                                .expect(200)
                                .json()
                                .path("items")
                                .spliterator(),
                        false)
                .map(one -> "%s %s %s: %s"
                        .formatted(
                                one.path("kind").asText(),
                                one.at("/tenant/id").asText(),
                                one.path("subject").asText(),
                                one.path("text").asText()))
                .toList();
    }

    static void moveTo(OffsetDateTime time) {
        Rest.officer("admin@yunchuan")
                .put("clock", Map.of("now", time.toString()))
                .expect(200);
    }
}
