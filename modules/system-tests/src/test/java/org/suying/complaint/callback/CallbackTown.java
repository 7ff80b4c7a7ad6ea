package org.suying.complaint.callback;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.suying.testkit.Answer;
import org.suying.testkit.Filing;
import org.suying.testkit.Institution;
import org.suying.testkit.Rest;
import org.suying.testkit.Town;
import org.suying.testkit.Town.Filed;

/** A street whose rule book asks complainants after the reply: a half of them whenever it draws, and some each month. */
record CallbackTown(Institution street) {

    static final String RULES = """
            regime: callbackStreet
            title: 回访规程
            extends: general
            clauses: R15
            callbacks:
              spot:    { text: 不定期回访, by: desk, share: 50, within: 3wd, clause: R15-07 }
              monthly: { text: 定期回访, by: desk, every: MONTH, share: 10, least: 1, within: 5wd, clause: R15-07 }
            quotas:
              asked: { text: 每月回访, of: { calledBack: { plan: spot } }, least: 2, per: MONTH, clause: R15-07 }
            """;

    static CallbackTown open(String id) {
        Town.under("baiyun", id, RULES);
        return new CallbackTown(new Institution(id, "desk"));
    }

    Filed replied(String subject) {
        return reply(street.filed(subject));
    }

    Filed anonymous(String subject) {
        Map<String, Object> filing = Filing.webWith("subject", subject);
        filing.put("identity", "ANONYMOUS");
        filing.remove("complainant");
        return reply(
                Filed.of(Rest.anybody().post(street.path("complaints"), filing).expect(201)));
    }

    private Filed reply(Filed filed) {
        street.act(filed, "desk", "admit", Map.of("ground", "service", "handler", street.idOf("handler")));
        street.act(filed, "head", "decide", Map.of("finding", "UNSUBSTANTIATED", "outcome", "已办", "reasons", "经查不属实。"));
        street.act(filed, "desk", "reply", Map.of("replyText", "已经核查。"));
        return filed;
    }

    Answer draw(String login, String plan) {
        return street.officer(login).post(street.path("callback-draws"), Map.of("plan", plan));
    }

    Answer answer(Filed filed, String login, Map<String, Object> answer) {
        return street.officer(login).post(street.caseOf(filed) + "/callbacks", answer);
    }

    Answer draws() {
        return street.officer("desk").get(street.path("callback-draws")).expect(200);
    }

    Answer callbacks() {
        return street.officer("desk").get(street.path("callbacks?limit=200")).expect(200);
    }

    /** How those who were asked in this month stand. */
    JsonNode quota() {
        return street.officer("head")
                .get(street.path("quotas"))
                .expect(200)
                .json()
                .at("/items/0");
    }

    int asked() {
        return quota().path("done").asInt();
    }

    List<String> numbers() {
        return StreamSupport.stream(callbacks().json().path("items").spliterator(), false)
                .map(one -> one.path("number").asText())
                .toList();
    }

    /** What anybody who knows seed and numbers would draw. */
    static List<String> drawnBy(String seed, List<String> numbers, int size) {
        return numbers.stream()
                .sorted(Comparator.comparing(number -> sha256(seed + ":" + number)))
                .limit(size)
                .toList();
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
