package org.suying.rest;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.suying.testkit.Answer;
import org.suying.testkit.Files;
import org.suying.testkit.Filing;
import org.suying.testkit.Rest;
import org.suying.testkit.Town;
import org.suying.testkit.Town.Filed;

/** A street that has one of everything to which a route leads, with an officer for each right, and a street beside it. */
public final class CrawlWorld {

    /** The handler has the case; {@code other} is a handler who has none. */
    public static final List<String> OWN = List.of("desk", "handler", "other", "head", "auditor", "admin");

    private static final String RULES = """
            regime: crawlStreet
            title: 权限核对规程
            extends: general
            clauses: B
            callbacks:
              spot: { text: 抽查回访, by: desk, within: 5wd }
            documents:
              replyLetter: { title: 答复书, number: "权核〔{year}〕{number}号", text: "{number} {documentNumber}" }
            fields:
              criticism: { type: TEXT, label: 通报内容, max: 2000 }
              circle:    { of: unit, label: 通报范围 }
            workflow:
              states:
                received: { phase: RECEIVED, text: 已登记 }
                handling: { phase: HANDLING, text: 办理中 }
                decided:  { phase: DECIDED,  text: 已决定 }
                replied:  { phase: REPLIED,  text: 已答复 }
                closed:   { phase: CLOSED,   text: 已办结, end: true }
              actions:
                admit:  { text: 受理, from: received, to: handling, by: desk, fields: [ground, handler],
                          effects: [ { assign: { role: handler, to: handler } } ] }
                note:   { text: 记录情况, from: handling, to: handling, by: handler, fields: [findings], effects: [ { issue: replyLetter } ] }
                tell:   { text: 告知单位, from: handling, to: handling, by: head, fields: [criticism, circle],
                          effects: [ { circulate: { text: criticism, to: circle } } ] }
                decide: { text: 作出决定, from: handling, to: decided, by: head, fields: [outcome] }
                reply:  { text: 答复, from: decided, to: replied, by: desk, fields: [replyText] }
                close:  { text: 办结, from: replied, to: closed, by: desk }
            """;

    private final Town town;
    private final Town beside;
    private final Filed filed;
    private final Map<String, String> ids = new LinkedHashMap<>();

    private CrawlWorld(String id) {
        town = new Town(id);
        beside = Town.open(id + "-beside");
        Rest.officer("admin@yunchuan").post("tenants", tenant(id)).expect(201);
        String file = Files.of("取号单.txt", "取号单".getBytes(StandardCharsets.UTF_8))
                .to(town.desk(), town.path("attachments"))
                .expect(201)
                .at("/items/0/id");
        filed = file(Filing.webWith("attachments", List.of(file)));
        ids.put("case", caseOf(filed));
        ids.put("secret", caseOf(file(Filing.webWith("identity", "CONFIDENTIAL"))));
        ids.put("second", caseOf(file(Filing.webWith("subject", "另一件事"))));
        ids.put("handler", officerId("handler"));
        ids.put("officer", officerId("other"));
        ids.put("unit", "market");
        ids.put("town", id);
        act("desk", "admit", Map.of("ground", "service", "handler", id("handler")));
        act("handler", "note", Map.of("findings", "到场看过。"));
        act("head", "tell", Map.of("criticism", "请加强服务。", "circle", "market"));
        String path = town.path("cases/" + id("case"));
        ids.put(
                "attachment",
                officer("desk").get(path + "/attachments").expect(200).at("/items/0/id"));
        ids.put("document", officer("desk").get(path + "/documents").expect(200).at("/items/0/id"));
        ids.put(
                "circular",
                officer("head").get(town.path("circulars")).expect(200).at("/items/0/id"));
        ids.put(
                "evidence",
                officer("handler")
                        .post(path + "/evidence", Map.of("description", "监控截图", "source", "OTHER"))
                        .expect(201)
                        .at("/id"));
        ids.put(
                "link",
                officer("desk")
                        .post(path + "/links", Map.of("to", id("second"), "kind", "RELATED", "reason", "同一窗口"))
                        .expect(201)
                        .at("/id"));
        ids.put(
                "release",
                officer("desk")
                        .post(town.path("cases/" + id("secret") + "/releases"), Map.of("purpose", "核对"))
                        .expect(201)
                        .at("/id"));
        ids.put("callback", callback());
    }

    /** A complaint that was answered, and drawn to be asked about. */
    private String callback() {
        String path = town.path("cases/") + caseOf(file(Filing.webWith("subject", "已经答复的一件")));
        act(path, "desk", "admit", Map.of("ground", "service", "handler", id("handler")));
        act(path, "head", "decide", Map.of("outcome", "已办"));
        act(path, "desk", "reply", Map.of("replyText", "已经办好。"));
        officer("desk")
                .post(town.path("callback-draws"), Map.of("plan", "spot"))
                .expect(201);
        return officer("desk").get(town.path("callbacks")).expect(200).at("/items/0/id");
    }

    public static CrawlWorld open(String id) {
        return new CrawlWorld(id);
    }

    private static Map<String, Object> tenant(String id) {
        Map<String, Object> tenant = new LinkedHashMap<>();
        tenant.put("id", id);
        tenant.put("name", "权限街道" + id);
        tenant.put("level", "STREET");
        tenant.put("kind", "CENTRE");
        tenant.put("parent", "baiyun");
        tenant.put("regime", RULES);
        tenant.put(
                "units",
                List.of(
                        Map.of("id", "office", "name", "投诉科"),
                        Map.of("id", "market", "name", "市场监管窗口"),
                        Map.of("id", "spare", "name", "备用窗口")));
        tenant.put("administrator", Map.of("login", "admin", "name", "管理员", "password", Rest.PASSWORD));
        tenant.put(
                "officers",
                List.of(
                        person("desk", "desk", "office"),
                        person("handler", "handler", "market"),
                        person("other", "handler", "spare"),
                        person("head", "head", "office"),
                        person("auditor", "auditor", "office")));
        return tenant;
    }

    private static Map<String, Object> person(String login, String role, String unit) {
        return Map.of(
                "login",
                login,
                "name",
                "工作人员" + login,
                "roles",
                List.of(role),
                "unit",
                unit,
                "password",
                Rest.PASSWORD);
    }

    private Filed file(Map<String, Object> filing) {
        return Filed.of(Rest.anybody().post(town.path("complaints"), filing).expect(201));
    }

    private String caseOf(Filed one) {
        return officer("desk")
                .get(town.path("worklist?q=" + one.number()))
                .expect(200)
                .at("/items/0/id");
    }

    private String officerId(String login) {
        for (var item :
                officer("admin").get(town.path("officers")).expect(200).json().path("items")) {
            if (item.path("login").asText().equals(login)) {
                return item.path("id").asText();
            }
        }
        throw new IllegalStateException(login);
    }

    private void act(String login, String action, Map<String, Object> fields) {
        act(town.path("cases/" + id("case")), login, action, fields);
    }

    private void act(String path, String login, String action, Map<String, Object> fields) {
        Rest officer = officer(login);
        officer.with("If-Match", officer.get(path).expect(200).header("ETag"))
                .post(path + "/actions/" + action, Map.of("fields", fields))
                .expect(200);
    }

    public Town town() {
        return town;
    }

    public Town beside() {
        return beside;
    }

    public Filed filed() {
        return filed;
    }

    public Rest officer(String login) {
        return Rest.officer(login + "@" + town.id());
    }

    /** Of {@code case}, {@code attachment}, {@code officer} … */
    public String id(String name) {
        return Objects.requireNonNull(ids.get(name), name);
    }

    /** All that could have changed, as its officers read it. */
    public String everything() {
        StringBuilder all = new StringBuilder();
        for (String one : List.of("case", "secret", "second")) {
            String path = town.path("cases/" + id(one));
            for (String below : List.of(
                    "", "/trail?limit=200", "/releases", "/evidence", "/documents", "/attachments", "/reports")) {
                all.append(read("desk", path + below));
            }
        }
        for (String list : List.of("units?limit=200", "officers?limit=200", "regime")) {
            all.append(read("admin", town.path(list)));
        }
        return all.append(read("head", town.path("circulars?limit=200")))
                .append(read("desk", town.path("callbacks?limit=200")))
                .append(read("desk", town.path("callback-draws?limit=200")))
                .append(read("auditor", town.path("disclosures")))
                .append(filed.citizen().get(filed.path("")).expect(200).text())
                .toString()
                .replaceAll("\"(seal|sealed|seq|hash)\":(\\{[^}]*}|null|true|false|\\d+|\"[^\"]*\")", "SEAL");
    }

    private String read(String login, String path) {
        Answer answer = officer(login).get(path);
        return path + " " + answer.expect(200).text() + "\n";
    }
}
