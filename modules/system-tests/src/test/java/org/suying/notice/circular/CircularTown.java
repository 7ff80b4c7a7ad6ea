package org.suying.notice.circular;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.suying.testkit.Answer;
import org.suying.testkit.Filing;
import org.suying.testkit.Rest;

/** A street with an office and three counters, whose head circulates criticism. */
record CircularTown(String id) {

    static final String TEXT = "经查，住建窗口未一次告知全部材料，群众多次往返。予以通报批评。";

    private static final String RULES = """
            regime: circulating
            title: 通报试点规程
            extends: general
            fields:
              criticism: { type: TEXT, label: 通报内容, en: Criticism, max: 2000 }
              circle:    { of: unit, label: 通报范围, en: Circle }
              circles:   { of: units, label: 通报范围, en: Circle }
              atFault:   { of: unit, label: 责任单位, en: Unit at fault }
              points:    { of: assessment.points }
            workflow:
              states:
                received: { phase: RECEIVED, text: 已登记, en: Registered }
                decided:  { phase: DECIDED, text: 已决定, en: Decided }
                closed:   { phase: CLOSED, text: 已办结, en: Closed, end: true }
              actions:
                criticise: { text: 通报批评, en: Criticise, from: received, to: decided, by: head, fields: [criticism, circle, atFault, points?],
                             effects: [ { circulate: { text: criticism, to: TO, about: atFault, title: 关于窗口服务问题的通报 } } ], clause: R19-08 }
                tell:      { text: 告知单位, en: Tell, from: received, to: decided, by: head, fields: [criticism, circle],
                             effects: [ { circulate: { text: criticism, to: circle } } ], clause: R19-07 }
                tellAll:   { text: 通报各单位, en: Tell all, from: received, to: decided, by: head, fields: [criticism, circles, points?],
                             effects: [ { circulate: { text: criticism, to: circles } } ], clause: R19-08 }
                close:     { text: 办结, en: Close, from: decided, to: closed, by: desk }
            """;

    static CircularTown open(String id) {
        Rest.officer("admin@yunchuan").post("tenants", tenant(id, "circle")).expect(201);
        return new CircularTown(id);
    }

    /** @param to the field that is to name the range */
    static Map<String, Object> tenant(String id, String to) {
        Map<String, Object> tenant = new LinkedHashMap<>();
        tenant.put("id", id);
        tenant.put("name", "试点街道" + id);
        tenant.put("level", "STREET");
        tenant.put("kind", "CENTRE");
        tenant.put("parent", "baiyun");
        tenant.put("regime", RULES.replace("TO", to));
        tenant.put(
                "units",
                List.of(
                        Map.of("id", "office", "name", "投诉科"),
                        Map.of("id", "market", "name", "市场监管窗口"),
                        Map.of("id", "housing", "name", "住建窗口"),
                        Map.of("id", "social", "name", "社保窗口")));
        tenant.put("administrator", Map.of("login", "admin", "name", "管理员", "password", Rest.PASSWORD));
        tenant.put(
                "officers",
                List.of(
                        officer("desk", "desk", "office"),
                        officer("head", "head", "office"),
                        officer("market", "handler", "market"),
                        officer("housing", "handler", "housing"),
                        officer("social", "handler", "social")));
        return tenant;
    }

    private static Map<String, Object> officer(String login, String role, String unit) {
        return Map.of("login", login, "name", login, "roles", List.of(role), "unit", unit, "password", Rest.PASSWORD);
    }

    Rest officer(String login) {
        return Rest.officer(login + "@" + id);
    }

    String path(String below) {
        return "tenants/" + id + "/" + below;
    }

    /** Registers a complaint; its case. */
    String file(String subject) {
        String number = Rest.anybody()
                .post(path("complaints"), Filing.webWith("subject", subject))
                .expect(201)
                .at("/number");
        return officer("head").get(path("worklist?q=" + number)).expect(200).at("/items/0/id");
    }

    Answer act(String id, String action, Map<String, Object> fields) {
        String etag = officer("head").get(path("cases/" + id)).expect(200).header("ETag");
        return officer("head")
                .with("If-Match", etag)
                .post(path("cases/" + id + "/actions/" + action), Map.of("fields", fields))
                .expect(200);
    }

    /** To whom the circular with this text went, as the head reads it: {@code name points}. */
    List<String> to(String text) {
        return StreamSupport.stream(
                        officer("head")
                                .get(path("circulars?limit=200"))
                                .expect(200)
                                .json()
                                .path("items")
                                .spliterator(),
                        false)
                .filter(one -> one.path("text").asText().equals(text))
                .flatMap(one -> StreamSupport.stream(one.path("to").spliterator(), false))
                .map(to -> to.path("unit").asText() + " " + to.path("points").asText())
                .toList();
    }

    /** What an officer reads, as {@code title: text}. */
    List<String> read(String login) {
        return StreamSupport.stream(
                        officer(login)
                                .get(path("circulars?limit=200"))
                                .expect(200)
                                .json()
                                .path("items")
                                .spliterator(),
                        false)
                .map(one -> one.path("title").asText() + ": " + one.path("text").asText())
                .toList();
    }
}
