package org.suying.filing;

import java.util.List;
import java.util.Map;
import org.suying.testkit.Answer;
import org.suying.testkit.Filing;
import org.suying.testkit.Rest;
import org.suying.testkit.Town;

/** A street whose rule book decides on evidence only, and issues a document and an archive number. */
final class FilingStreet {

    private static final String REGIME = """
            regime: filingStreet
            title: 证据与文书规程
            extends: general
            clauses: B
            workflow:
              states:
                received: { phase: RECEIVED, text: 已登记 }
                decided:  { phase: DECIDED,  text: 已决定 }
                closed:   { phase: CLOSED,   text: 已办结, end: true }
              actions:
                decide: { text: 作出决定, from: received, to: decided, by: head, when: evidence > 0, fields: [reason] }
                close:  { text: 办结, from: decided, to: closed, by: head }
            """;

    /** The same, which issues a document with the decision and an archive number at the end. */
    static final String DOCUMENTS = """
            regime: documentsStreet
            title: 文书规程
            extends: general
            clauses: B
            documents:
              replyLetter:
                title: 答复书
                number: 证政答〔{year}〕{number}号
                text: "您好：\\n您反映的“{subject}”（{number}）已有结果。\\n{reason}\\n{documentNumber}"
            workflow:
              states:
                received: { phase: RECEIVED, text: 已登记 }
                decided:  { phase: DECIDED,  text: 已决定 }
                closed:   { phase: CLOSED,   text: 已办结, end: true }
              actions:
                decide: { text: 作出决定, from: received, to: decided, by: head, fields: [reason], effects: [ { issue: replyLetter } ] }
                close:  { text: 办结, from: decided, to: closed, by: head, effects: [ { archive: { number: "证政档〔{year}〕{number}号" } } ] }
            """;

    private FilingStreet() {}

    static Town open(String id, String regime) {
        Rest.officer("admin@yunchuan")
                .post(
                        "tenants",
                        Map.of(
                                "id",
                                id,
                                "name",
                                "证据街道" + id,
                                "level",
                                "STREET",
                                "kind",
                                "CENTRE",
                                "parent",
                                "baiyun",
                                "regime",
                                regime,
                                "administrator",
                                Map.of("login", "admin", "name", "管理员", "password", Rest.PASSWORD),
                                "officers",
                                List.of(
                                        officer("desk", "受理员", "desk"),
                                        officer("handler", "经办员", "handler"),
                                        officer("head", "负责人", "head"))))
                .expect(201);
        return new Town(id);
    }

    static Town open(String id) {
        return open(id, REGIME);
    }

    private static Map<String, Object> officer(String login, String name, String role) {
        return Map.of("login", login, "name", name, "roles", List.of(role), "password", Rest.PASSWORD);
    }

    /** Files a complaint against somebody; the path of its case. */
    static Case file(Town town, String person) {
        Answer filed = Rest.anybody()
                .post(town.path("complaints"), Filing.webWith("respondent", Map.of("person", person)))
                .expect(201);
        String number = filed.at("/number");
        String id =
                town.head().get(town.path("worklist?q=" + number)).expect(200).at("/items/0/id");
        return new Case(town, number, filed.at("/queryCode"), id);
    }

    /** A complaint with the id under which officers know it. */
    record Case(Town town, String number, String queryCode, String id) {

        String path(String below) {
            return town.path("cases/" + id + below);
        }

        Rest citizen() {
            return Rest.anybody().with("Query-Code", queryCode);
        }

        Answer act(Rest officer, String action, Map<String, Object> fields) {
            String etag = officer.get(path("")).expect(200).header("ETag");
            return officer.with("If-Match", etag).post(path("/actions/" + action), Map.of("fields", fields));
        }
    }
}
