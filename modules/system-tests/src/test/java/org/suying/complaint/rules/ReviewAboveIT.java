package org.suying.complaint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suying.testkit.Answer;
import org.suying.testkit.Institution;
import org.suying.testkit.Rest;
import org.suying.testkit.Town;
import org.suying.testkit.Town.Filed;

@ArquillianTest
@RunAsClient
@DisplayName("R13-08 a review that nobody in the tenant may decide")
class ReviewAboveIT {

    private static final String RULES = """
            regime: smallCentre
            title: 小单位复核规程
            extends: general
            workflow:
              states:
                received:  { phase: RECEIVED, text: 已登记 }
                handling:  { phase: HANDLING, text: 办理中 }
                decided:   { phase: DECIDED,  text: 已决定 }
                replied:   { phase: REPLIED,  text: 已答复 }
                reviewing: { phase: HANDLING, text: 复核中 }
                closed:    { phase: CLOSED,   text: 已办结, end: true }
              actions:
                admit:  { text: 受理, from: received, to: handling, by: desk, fields: [ground] }
                decide: { text: 作出决定, from: handling, to: decided, by: head, fields: [outcome] }
                reply:  { text: 答复, from: decided, to: replied, by: desk, fields: [replyText] }
                object: { text: 申请复核, from: replied, to: reviewing, by: complainant, as: REVIEW }
                review: { text: 复核, from: reviewing, to: replied, by: head, notBy: decide, fields: [replyText], emits: reviewed }
                close:  { text: 办结, from: replied, to: closed, by: desk }
            """;

    private static final Institution SMALL = new Institution("review-street", "desk");
    private static final String FROM_BELOW = "tenants/review-district/from-below";

    @BeforeAll
    static void open() {
        Town.under("yunchuan", "review-district", "extends: general\n");
        Town.under("review-district", SMALL.id(), RULES);
    }

    @Test
    @DisplayName("R13-08 B-10 is decided above where the only head has decided")
    void isReviewedAbove() {
        Filed filed = SMALL.filed("小单位的一件");
        SMALL.act(filed, "desk", "admit", Map.of("ground", "service"));
        SMALL.act(filed, "head", "decide", Map.of("outcome", "不属实"));
        SMALL.act(filed, "desk", "reply", Map.of("replyText", "不属实。"));
        assertThat(waiting()).doesNotContain(filed.number());

        filed.citizen().post(filed.path("/reviews"), Map.of("reason", "没有查清")).expect(201);

        assertThat(SMALL.tried(filed, "head", "review", Map.of("replyText", "维持。"))
                        .expect(403)
                        .faults())
                .containsExactly("NOT_YOU ");
        assertThat(SMALL.seen(filed).json().path("nobodyDecides").asBoolean()).isTrue();
        assertThat(waiting()).contains(filed.number());
        Rest above = Rest.officer("head@review-district");
        String path =
                FROM_BELOW + "/" + SMALL.id() + "/cases/" + SMALL.caseOf(filed).replaceFirst(".*/", "");
        Answer seen = above.get(path).expect(200);
        assertThat(seen.json().path("actions").findValuesAsText("id")).contains("review");
        above.with("If-Match", seen.header("ETag"))
                .post(path + "/actions/review", Map.of("fields", Map.of("replyText", "上级复核：维持。")))
                .expect(200);

        assertThat(SMALL.publicView(filed).path("reply").asText()).isEqualTo("上级复核：维持。");
        assertThat(SMALL.deadline(filed, "review")).startsWith("MET ");
        SMALL.act(filed, "desk", "close", Map.of());
        assertThat(waiting()).doesNotContain(filed.number());
        above.get(path).expect(404);
    }

    private static List<String> waiting() {
        return Rest.officer("head@review-district")
                .get(FROM_BELOW)
                .expect(200)
                .json()
                .path("items")
                .findValuesAsText("number");
    }
}
