package org.suying.casework.quota;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.suying.testkit.Answer;
import org.suying.testkit.Rest;
import org.suying.testkit.Town;

/** A district and two streets below it; district and street have quotas of their own, and the district has one for its streets. */
record QuotaTowns(Town district, Town street, Town bare) {

    private static final String WORKFLOW = """
            workflow:
              states:
                received: { phase: RECEIVED, text: 已登记, en: Registered }
                decided:  { phase: DECIDED, text: 已决定, en: Decided }
                closed:   { phase: CLOSED, text: 已办结, en: Closed, end: true }
              actions:
                decide: { text: 作出决定, en: Decide, from: received, to: decided, by: head, fields: [outcome], clause: B-07 }
                visit:  { text: 回访, en: Call back, from: decided, by: head, fields: [reason], clause: B-07 }
                close:  { text: 办结, en: Close, from: decided, to: closed, by: head }
            """;

    private static final String DISTRICT = """
            regime: quotasOfDistrict
            title: 频次试点规程（区）
            extends: general
            quotas:
              perStreet: { text: 各街道每周至少作出 1 次决定, en: Each street decides once a week, of: { done: { action: decide } }, least: 1, per: WEEK, for: BELOW, clause: B-08 }
              ownYear:   { text: 全年至少登记 500000 件, of: { opened: {} }, least: 500000, per: YEAR, clause: B-08 }
            """ + WORKFLOW;

    private static final String STREET = """
            regime: quotasOfStreet
            title: 频次试点规程（街道）
            extends: general
            quotas:
              few:       { text: 每周至少登记 1 件, en: One a week, of: { opened: {} }, least: 1, per: WEEK, clause: B-08 }
              many:      { text: 每周至少登记 1000 件, en: A thousand a week, of: { opened: {} }, least: 1000, per: WEEK, clause: B-08 }
              callbacks: { text: 每周办结的，一半要回访, en: Half of those closed are called back, of: { closed: { having: visit } }, share: 50, among: { closed: {} }, per: WEEK, clause: B-08 }
              decisions: { text: 作出决定的，不少于上周登记的三分之一, en: A third of last week’s are decided, of: { done: { action: decide } }, share: 33, among: { opened: {} }, basis: PREVIOUS, per: WEEK, clause: B-08 }
            """ + WORKFLOW;

    static QuotaTowns open(String name) {
        return new QuotaTowns(
                Town.under("yunchuan", name, DISTRICT),
                Town.under(name, name + "-street", STREET),
                Town.under(name, name + "-bare", "regime: bare\ntitle: 没有频次要求的规程\nextends: general\n" + WORKFLOW));
    }

    /** Files one; its case. */
    static String file(Town town) {
        Town.Filed filed = town.file();
        return town.head()
                .get(town.path("worklist?q=" + filed.number()))
                .expect(200)
                .at("/items/0/id");
    }

    static void act(Town town, String id, String action, Map<String, Object> fields) {
        String etag = town.head().get(town.path("cases/" + id)).expect(200).header("ETag");
        town.head()
                .with("If-Match", etag)
                .post(town.path("cases/" + id + "/actions/" + action), Map.of("fields", fields))
                .expect(200);
    }

    static void decide(Town town, String id) {
        act(town, id, "decide", Map.of("outcome", "已责令改正。"));
    }

    static void visit(Town town, String id) {
        act(town, id, "visit", Map.of("reason", "电话回访，满意。"));
    }

    static void close(Town town, String id) {
        act(town, id, "close", Map.of());
    }

    /** The quotas of a town as its head reads them, as {@code id done/required STATUS}. */
    static List<String> own(Town town, String query) {
        return lines(town.head().get(town.path("quotas" + query)));
    }

    /** Those of the towns below, as {@code tenant id done/required STATUS}. */
    static List<String> below(Town town, String query) {
        return StreamSupport.stream(
                        items(town.head().get(town.path("oversight/quotas" + query)))
                                .spliterator(),
                        false)
                .map(one -> one.at("/tenant/id").asText() + " " + line(one))
                .toList();
    }

    static List<String> lines(Answer answer) {
        return StreamSupport.stream(items(answer).spliterator(), false)
                .map(QuotaTowns::line)
                .toList();
    }

    private static Iterable<JsonNode> items(Answer answer) {
        return answer.expect(200).json().path("items");
    }

    private static String line(JsonNode one) {
        return "%s %s/%s %s"
                .formatted(
                        one.path("id").asText(),
                        one.path("done").asText(),
                        one.path("required").asText(),
                        one.path("status").asText());
    }

    static OffsetDateTime now() {
        return OffsetDateTime.parse(
                        Rest.officer("admin@yunchuan").get("clock").expect(200).at("/now"))
                .atZoneSameInstant(ZoneId.of("Asia/Shanghai"))
                .toOffsetDateTime();
    }

    /** To ten o'clock of the next such day. */
    static OffsetDateTime moveTo(DayOfWeek day) {
        OffsetDateTime next = now().with(TemporalAdjusters.next(day)).with(LocalTime.of(10, 0));
        Rest.officer("admin@yunchuan")
                .put("clock", Map.of("now", next.toString()))
                .expect(200);
        return next;
    }
}
