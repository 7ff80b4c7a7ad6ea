package org.suying.complaint;

import java.util.List;
import java.util.Map;
import org.suying.testkit.Answer;
import org.suying.testkit.Rest;

/** What the officers of Baiyun do with a complaint, by REST, while a citizen waits. */
final class BaiyunDesk {

    static final String REPLY = "赵女士：\n您反映的情况我们已经核查，属实。\n窗口已当面致歉，并改用一次性告知清单。";

    private static final String CASES = "tenants/baiyun/cases/";

    private BaiyunDesk() {}

    /** Brings it from the desk to the reply: admission, transfer to a unit, report, decision, reply. */
    static void reply(String number) {
        String id = Rest.officer("counter@baiyun")
                .get("tenants/baiyun/worklist?q=" + number)
                .expect(200)
                .at("/items/0/id");
        act(id, "counter@baiyun", "admit", Map.of("ground", "notTold"));
        act(id, "supervisor@baiyun", "propose", Map.of("way", "transfer", "proposal", "请窗口单位核查"));
        act(id, "office@baiyun", "transfer", Map.of("unit", "market"));
        act(id, "market@baiyun", "report", Map.of("findings", "两次补正，第一次漏了一项。"));
        act(
                id,
                "head@baiyun",
                "decide",
                Map.of(
                        "finding",
                        "SUBSTANTIATED",
                        "outcome",
                        "责令改正",
                        "measures",
                        List.of("apology", "correction"),
                        "reasons",
                        "没有一次性告知。"));
        act(id, "office@baiyun", "reply", Map.of("replyText", REPLY));
    }

    private static void act(String id, String login, String action, Map<String, Object> fields) {
        Rest officer = Rest.officer(login);
        Answer now = officer.get(CASES + id).expect(200);
        officer.with("If-Match", now.header("ETag"))
                .post(CASES + id + "/actions/" + action, Map.of("fields", fields))
                .expect(200);
    }
}
