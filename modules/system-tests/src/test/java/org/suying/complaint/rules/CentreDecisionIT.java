package org.suying.complaint.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suying.complaint.rules.CentreTenDays.CENTRE;
import static org.suying.complaint.rules.CentreTenDays.DECISION;
import static org.suying.complaint.rules.CentreTenDays.found;
import static org.suying.complaint.rules.CentreTenDays.investigated;
import static org.suying.complaint.rules.CentreTenDays.replied;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suying.testkit.Answer;
import org.suying.testkit.Rest;
import org.suying.testkit.Town.Filed;

@ArquillianTest
@RunAsClient
@DisplayName("A centre with ten days and a review:")
class CentreDecisionIT {

    @Test
    @DisplayName("R13-11 tells the findings before measures are decided")
    void tellsFindingsFirst() {
        Filed filed = investigated("先反馈后决定的一件");
        assertThat(CENTRE.tried(filed, "head", "decide", DECISION).expect(409).faults())
                .containsExactly("NOT_NOW ");

        CENTRE.act(filed, "handler", "report", Map.of("findings", "叫号机当天停用半小时。"));

        assertThat(CENTRE.told(filed)).last().asString().contains("叫号机当天停用半小时。", "随后决定");
        assertThat(CENTRE.tried(filed, "handler", "decide", DECISION)
                        .expect(403)
                        .faults())
                .containsExactly("NOT_YOU ");
        CENTRE.act(filed, "head", "decide", DECISION);
    }

    @Test
    @DisplayName("R13-06 measures need a plan and a date, and the case is closed when they are carried out")
    void carriesOutMeasures() {
        Filed filed = found("需要采取措施的一件");
        Map<String, Object> measures = Map.of(
                "finding",
                "SUBSTANTIATED",
                "outcome",
                "整改",
                "reasons",
                "属实。",
                "measures",
                List.of("improve", "warning"));
        Answer refused = CENTRE.tried(filed, "head", "decide", measures);
        assertThat(refused.expect(422).faults()).containsExactly("CONDITION_FALSE ");
        assertThat(refused.text()).contains("要写明具体的处理方案和实施期限");
        Map<String, Object> planned = new LinkedHashMap<>(measures);
        planned.put("plan", "更换叫号机，增设引导员。");
        assertThat(CENTRE.tried(filed, "head", "decide", planned).expect(422).faults())
                .containsExactly("CONDITION_FALSE ");
        planned.put("carryOutBy", "2099-01-15");
        assertThat(CENTRE.tried(filed, "head", "decide", planned).expect(422).faults())
                .containsExactly("NOT_ALLOWED /fields/carryOutBy");
        LocalDate by = WorkingDays.after(today(), 8);
        planned.put("carryOutBy", by.toString());
        CENTRE.act(filed, "head", "decide", planned);
        assertThat(CENTRE.deadline(filed, "execution")).isEqualTo("RUNNING " + by + "T17:30:00+08:00");
        CENTRE.act(filed, "desk", "reply", Map.of("replyText", "已决定更换叫号机。"));
        assertThat(CENTRE.tried(filed, "desk", "close", Map.of()).expect(422).text())
                .contains("处理措施实施后才能办结");

        CENTRE.act(filed, "handler", "carryOut", Map.of("carriedOut", List.of("improve"), "work", "新叫号机已经启用。"));
        assertThat(CENTRE.deadline(filed, "execution")).startsWith("RUNNING ");
        CENTRE.tried(filed, "desk", "close", Map.of()).expect(422);
        CENTRE.act(filed, "handler", "carryOut", Map.of("carriedOut", List.of("warning"), "work", "已经谈话。"));

        assertThat(CENTRE.deadline(filed, "execution")).isEqualTo("MET " + by + "T17:30:00+08:00");
        CENTRE.act(filed, "desk", "close", Map.of());
        assertThat(CENTRE.state(filed)).isEqualTo("closed");
    }

    @Test
    @DisplayName("R13-07 on closing tells the result with the reasons, without which nothing is decided")
    void explainsTheResult() {
        Filed filed = found("说明理由的一件");
        assertThat(CENTRE.tried(filed, "head", "decide", Map.of("finding", "UNSUBSTANTIATED", "outcome", "不属实"))
                        .expect(422)
                        .faults())
                .containsExactly("REQUIRED /fields/reasons");
        CENTRE.act(filed, "head", "decide", DECISION);
        CENTRE.act(filed, "desk", "reply", Map.of("replyText", "经查，窗口按规定办理。"));
        CENTRE.act(filed, "desk", "close", Map.of());

        assertThat(CENTRE.told(filed)).last().asString().contains("已经办结", "窗口按规定办理", "监控和叫号记录一致。");
        assertThat(CENTRE.publicView(filed).path("phase").asText()).isEqualTo("CLOSED");
    }

    @Test
    @DisplayName("R13-08 reviews within ten working days of the application, once, by somebody who did not decide")
    void reviews() {
        Filed filed = replied("申请复核的一件");
        filed.citizen().post(filed.path("/reviews"), Map.of("reason", "没有看监控")).expect(201);
        LocalDate asked = today();
        assertThat(CENTRE.deadline(filed, "review"))
                .isEqualTo("RUNNING " + WorkingDays.after(asked, 10) + "T17:30:00+08:00");
        Map<String, Object> result = Map.of("outcome", "维持", "reasons", "监控已经看过，没有插队。", "replyText", "复核维持原处理结果。");
        for (String login : List.of("head", "handler", "desk")) {
            assertThat(CENTRE.tried(filed, login, "review", result).expect(403).faults())
                    .containsExactly("NOT_YOU ");
        }

        CENTRE.act(filed, "reviewer", "review", result);

        assertThat(CENTRE.told(filed)).last().asString().contains("维持", "监控已经看过，没有插队。");
        assertThat(CENTRE.deadline(filed, "review")).startsWith("MET ");
        assertThat(CENTRE.publicView(filed).path("reply").asText()).isEqualTo("复核维持原处理结果。");
        assertThat(filed.citizen()
                        .post(filed.path("/reviews"), Map.of("reason", "还是不服"))
                        .expect(422)
                        .faults())
                .containsExactly("CONDITION_FALSE ");
    }

    @Test
    @DisplayName(
            "R13-08 B-10 is not reviewed by who decided, whatever office he holds, but by another of the same office")
    void isReviewedByAnother() {
        Filed filed = found("副职决定的一件");
        CENTRE.act(filed, "deputy", "decide", DECISION);
        CENTRE.act(filed, "desk", "reply", Map.of("replyText", "经查，窗口按规定办理。"));
        filed.citizen().post(filed.path("/reviews"), Map.of("reason", "没有看监控")).expect(201);
        Map<String, Object> result = Map.of("outcome", "撤销", "reasons", "监控显示有插队。", "replyText", "复核撤销原处理结果。");

        Answer excluded = CENTRE.tried(filed, "deputy", "review", result);
        assertThat(excluded.expect(403).faults()).containsExactly("NOT_YOU ");
        assertThat(CENTRE.offers(filed, "deputy")).doesNotContain("review");
        assertThat(CENTRE.state(filed)).isEqualTo("reviewing");

        CENTRE.act(filed, "head", "review", result);
        assertThat(CENTRE.told(filed)).last().asString().contains("撤销", "监控显示有插队。");
    }

    private static LocalDate today() {
        return OffsetDateTime.parse(
                        Rest.officer("admin@yunchuan").get("clock").expect(200).at("/now"))
                .toLocalDate();
    }
}
