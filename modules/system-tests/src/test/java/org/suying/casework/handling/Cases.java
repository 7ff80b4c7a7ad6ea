package org.suying.casework.handling;

import java.util.List;
import java.util.Map;
import org.suying.testkit.Answer;
import org.suying.testkit.Filing;
import org.suying.testkit.Rest;
import org.suying.testkit.Town.Filed;

/** Cases of the district that are as far as a test needs them. */
final class Cases {

    static final String MARKET = "区市场监管局窗口";

    private Cases() {}

    static Filed filed(String subject) {
        Map<String, Object> filing = Filing.webWith("subject", subject);
        filing.put("respondent", Map.of("unit", "market", "counter", "B12"));
        return Filed.of(Rest.anybody().post("tenants/baiyun/complaints", filing).expect(201));
    }

    /** Taken down by telephone at the counter. */
    static Filed telephoned(String subject) {
        Map<String, Object> filing = Filing.webWith("subject", subject);
        filing.put("channel", "phone");
        return Filed.of(Rest.officer("counter@baiyun")
                .post("tenants/baiyun/complaints", filing)
                .expect(201));
    }

    static Filed admitted(String subject) {
        Filed filed = filed(subject);
        act(filed, "counter@baiyun", "admit", Map.of("ground", "notTold"));
        return filed;
    }

    static Filed proposed(String subject) {
        Filed filed = admitted(subject);
        act(filed, "supervisor@baiyun", "propose", Map.of("way", "transfer", "proposal", "请窗口单位核查"));
        return filed;
    }

    static Filed transferred(String subject) {
        Filed filed = proposed(subject);
        act(filed, "office@baiyun", "transfer", Map.of("unit", "market"));
        return filed;
    }

    static Filed reported(String subject) {
        Filed filed = transferred(subject);
        act(filed, "market@baiyun", "report", Map.of("findings", "清单漏列一项。"));
        return filed;
    }

    static void decide(Filed filed) {
        String login = "supervisor@baiyun";
        act(filed, login, "admit", Map.of("ground", "notTold"));
        act(filed, login, "propose", Map.of("way", "transfer", "proposal", "请窗口单位核查"));
        act(filed, "office@baiyun", "transfer", Map.of("unit", "market"));
        act(filed, "market@baiyun", "report", Map.of("findings", "清单漏列一项。"));
        act(
                filed,
                "head@baiyun",
                "decide",
                Map.of("finding", "SUBSTANTIATED", "outcome", "责令改正", "reasons", "没有一次性告知。"));
    }

    /** Sent back and reported again, so that it stands where it stood, and is another. */
    static void sendRound(Filed filed) {
        act(filed, "office@baiyun", "redo", Map.of("reason", "再查一次"));
        act(filed, "market@baiyun", "report", Map.of("findings", "又查了一次。"));
    }

    static String id(Filed filed) {
        return Rest.officer("counter@baiyun")
                .get("tenants/baiyun/register?limit=200")
                .json()
                .findParents("number")
                .stream()
                .filter(row -> row.path("number").asText().equals(filed.number()))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asText();
    }

    static String state(Filed filed) {
        return read(filed).at("/state");
    }

    /** How often who complained was looked at. */
    static long looks(Filed filed) {
        return Rest.officer("office@baiyun")
                .get("tenants/baiyun/cases/" + id(filed) + "/trail")
                .expect(200)
                .json()
                .findValuesAsText("verb")
                .stream()
                .filter(verb -> verb.contains("disclos"))
                .count();
    }

    private static Answer read(Filed filed) {
        return Rest.officer("office@baiyun")
                .get("tenants/baiyun/cases/" + id(filed))
                .expect(200);
    }

    /** Does it, or is refused: the answer as it comes. */
    static Answer tried(Filed filed, String login, String action, Map<String, Object> fields) {
        String path = "tenants/baiyun/cases/" + id(filed);
        Rest officer = Rest.officer(login);
        return officer.with("If-Match", read(filed).header("ETag"))
                .post(path + "/actions/" + action, Map.of("fields", fields));
    }

    /** What this officer may do now. */
    static List<String> offers(Filed filed, String login) {
        return Rest.officer(login)
                .get("tenants/baiyun/cases/" + id(filed))
                .expect(200)
                .json()
                .path("actions")
                .findValuesAsText("id");
    }

    static void act(Filed filed, String login, String action, Map<String, Object> fields) {
        String path = "tenants/baiyun/cases/" + id(filed);
        Rest officer = Rest.officer(login);
        officer.with("If-Match", officer.get(path).expect(200).header("ETag"))
                .post(path + "/actions/" + action, Map.of("fields", fields))
                .expect(200);
    }
}
