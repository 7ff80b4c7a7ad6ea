package org.suying.complaint.repeat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.suying.testkit.Answer;
import org.suying.testkit.Filing;
import org.suying.testkit.Rest;
import org.suying.testkit.Town;

/** A complaint that the desk of a street has registered, and what is done with it by REST. */
record Matter(Town town, String id, String number, String registerNumber, String code) {

    static final String REPLY = "赵女士：\n您反映的情况属实，窗口已经改正。";

    static Matter of(Town town, String subject) {
        return of(town, subject, Map.of());
    }

    static Matter of(Town town, String subject, Map<String, String> respondent) {
        Map<String, Object> filing = new LinkedHashMap<>(Filing.web());
        filing.put("channel", "visit");
        filing.put("subject", subject);
        filing.put("respondent", respondent);
        Answer filed = town.desk().post(town.path("complaints"), filing).expect(201);
        return new Matter(
                town, filed.at("/id"), filed.at("/number"), filed.at("/registerNumber"), filed.at("/queryCode"));
    }

    String path(String below) {
        return town.path("cases/" + id + below);
    }

    Answer seen() {
        return town.desk().get(path("")).expect(200);
    }

    /** What the complainant sees. */
    Answer followed() {
        return citizen().get("complaints/" + number).expect(200);
    }

    Rest citizen() {
        return Rest.anybody().with("Query-Code", code);
    }

    Answer join(Rest officer, Matter to, String kind) {
        return officer.post(path("/links"), Map.of("to", to.id, "kind", kind, "reason", "同一件事"));
    }

    /** Has it handled with another. */
    Matter merge(Matter leader) {
        join(town.desk(), leader, "MERGED").expect(201);
        return this;
    }

    Answer act(Rest officer, String action, Map<String, Object> fields) {
        return officer.with("If-Match", seen().header("ETag"))
                .post(path("/actions/" + action), Map.of("fields", fields));
    }

    Matter admit() {
        String handler = seen().json().at("/actions/0/fields/1/options/0/id").asText();
        act(town.desk(), "admit", Map.of("ground", "service", "handler", handler))
                .expect(200);
        return this;
    }

    Answer decide() {
        return act(town.head(), "decide", Map.of("finding", "SUBSTANTIATED", "outcome", "责令改正", "reasons", "没有一次说清"));
    }

    Matter reply() {
        act(town.desk(), "reply", Map.of("replyText", REPLY)).expect(200);
        return this;
    }

    List<String> linked() {
        return seen().json().at("/complaint/links").findValuesAsText("registerNumber");
    }
}
