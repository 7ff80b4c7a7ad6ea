package org.suying.complaint.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suying.complaint.rules.CentreTenDays.CENTRE;
import static org.suying.complaint.rules.CentreTenDays.VERIFIED;
import static org.suying.complaint.rules.CentreTenDays.assign;
import static org.suying.complaint.rules.CentreTenDays.investigated;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suying.testkit.Answer;
import org.suying.testkit.Filing;
import org.suying.testkit.Rest;
import org.suying.testkit.Town.Filed;
import org.suying.testkit.Visitor;

@ArquillianTest
@RunAsClient
@DisplayName("A centre with ten days and a review:")
class CentreTenDaysIT {

    @Test
    @DisplayName("R13-01 takes what is said to its staff, and what comes by mail, fax or letter; it has no telephone")
    void takesWhatComes() {
        var info = Rest.anybody().get("tenants/lanting").expect(200).json();
        assertThat(info.path("channels").findValuesAsText("id"))
                .containsExactlyInAnyOrder("visit", "email", "fax", "letter", "web");

        CENTRE.taken("visit", "当面说的", Map.of("transcript", "在大厅当面口述。"));
        CENTRE.taken("email", "邮件说的", Map.of());
        CENTRE.taken("fax", "传真说的", Map.of("receivedAt", "2026-02-27T10:00:00+08:00"));
        CENTRE.taken("letter", "信里说的", Map.of("receivedAt", "2026-02-27T10:00:00+08:00"));

        assertThat(CENTRE.tryTaking("phone", "电话里说的", Map.of()).expect(422).faults())
                .containsExactly("CHANNEL_CLOSED /channel");
        assertThat(CENTRE.tryTaking("visit", "没有笔录", Map.of()).expect(422).faults())
                .containsExactly("REQUIRED /transcript");
        assertThat(CENTRE.tryTaking("fax", "没有收到时间", Map.of()).expect(422).faults())
                .containsExactly("REQUIRED /receivedAt");
    }

    @Test
    @DisplayName("R13-02 goes on only with what is verified as true and complete; what is missing is asked for")
    void verifiesFirst() {
        Filed filed = CENTRE.filed("缺少日期的一件");
        Answer refused = CENTRE.tried(
                filed, "desk", "verify", Map.of("ground", "service", "isTrue", true, "verification", "没有写日期"));
        assertThat(refused.expect(422).faults()).containsExactly("CONDITION_FALSE ");
        assertThat(refused.text()).contains("真实性和完整性都核验通过后才进入办理").doesNotContain("isComplete");
        assertThat(CENTRE.tried(filed, "head", "assign", Map.of("handler", CENTRE.idOf("handler")))
                        .expect(409)
                        .faults())
                .containsExactly("NOT_NOW ");

        CENTRE.act(filed, "desk", "askMore", Map.of("wanted", "到窗口的日期和窗口号"));
        assertThat(CENTRE.told(filed)).last().asString().contains("到窗口的日期和窗口号");
        filed.citizen()
                .post(filed.path("/supplements"), Map.of("content", "二月二十七日，A02 窗口。"))
                .expect(201);
        CENTRE.act(filed, "desk", "verify", VERIFIED);

        assertThat(CENTRE.state(filed)).isEqualTo("verified");
    }

    @Test
    @DisplayName("R13-02 what turns out untrue is refused with that ground")
    void refusesWhatIsUntrue() {
        Filed filed = CENTRE.filed("查无此事的一件");
        CENTRE.act(filed, "desk", "refuse", Map.of("exclusion", "unverified", "reason", "所称窗口并不存在"));

        assertThat(CENTRE.told(filed)).last().asString().contains("所称窗口并不存在");
        assertThat(CENTRE.publicView(filed).path("phase").asText()).isEqualTo("REFUSED");
    }

    @Test
    @DisplayName("R13-03 tells procedure and time within a working day, which may be a Saturday that is worked")
    void tellsProcedureAndTime() {
        Filed filed = CENTRE.taken("letter", "春节前的一封信", Map.of("receivedAt", "2026-02-13T16:00:00+08:00"));
        assertThat(CENTRE.deadline(filed, "confirmation")).endsWith("2026-02-14T17:30:00+08:00");

        CENTRE.act(filed, "desk", "verify", VERIFIED);

        assertThat(CENTRE.told(filed)).singleElement().asString().contains("由负责人指定专人调查", "2026年3月5日", "可以申请复核");
        assertThat(CENTRE.deadline(filed, "confirmation")).startsWith("MISSED ");
        Filed prompt = CENTRE.filed("马上核验的一件");
        CENTRE.act(prompt, "desk", "verify", VERIFIED);
        assertThat(CENTRE.deadline(prompt, "confirmation")).startsWith("MET ");
    }

    @Test
    @DisplayName("R13-04 the head names one person, who alone handles it")
    void namesOnePerson() {
        Filed filed = CENTRE.filed("指定专人的一件");
        CENTRE.act(filed, "desk", "verify", VERIFIED);
        String handler = CENTRE.idOf("handler");
        assertThat(CENTRE.tried(filed, "desk", "assign", Map.of("handler", handler))
                        .expect(403)
                        .faults())
                .containsExactly("NOT_YOU ");
        assertThat(CENTRE.tried(filed, "head", "assign", Map.of("handler", List.of(handler, CENTRE.idOf("desk"))))
                        .expect(400)
                        .faults())
                .containsExactly("WRONG_TYPE /fields/handler");
        assertThat(CENTRE.tried(filed, "head", "assign", Map.of("handler", CENTRE.idOf("desk")))
                        .expect(422)
                        .faults())
                .hasSize(1)
                .first()
                .asString()
                .endsWith(" /fields/handler");
        assertThat(CENTRE.waiting("handler")).doesNotContain(filed.number());

        CENTRE.act(filed, "head", "assign", Map.of("handler", handler));

        assertThat(CENTRE.waiting("handler")).contains(filed.number());
        assertThat(CENTRE.offers(filed, "head")).contains("reassign").doesNotContain("report");
    }

    @Test
    @DisplayName("R13-05 responds within ten working days of receipt, over a holiday and two Saturdays that are worked")
    void respondsInTenDays() {
        Filed before = CENTRE.taken("letter", "春节前到的信", Map.of("receivedAt", "2026-02-12T10:00:00+08:00"));
        Filed after = CENTRE.taken("fax", "节后到的传真", Map.of("receivedAt", "2026-02-24T09:00:00+08:00"));

        assertThat(CENTRE.deadline(before, "decision")).endsWith(" 2026-03-04T17:30:00+08:00");
        assertThat(CENTRE.deadline(after, "decision")).endsWith(" 2026-03-09T17:30:00+08:00");
    }

    @Test
    @DisplayName("R13-05 announces an extension beforehand, with the reason and the new date; afterwards there is none")
    void extendsBeforehand() {
        Filed filed = investigated("需要延长的一件");
        LocalDate received = OffsetDateTime.parse(
                        CENTRE.publicView(filed).path("receivedAt").asText())
                .toLocalDate();
        CENTRE.act(filed, "handler", "askExtension", Map.of("extensionReason", "须调取监控", "extensionAmount", 5));
        assertThat(CENTRE.deadline(filed, "decision")).endsWith(WorkingDays.after(received, 10) + "T17:30:00+08:00");
        CENTRE.act(filed, "head", "grantExtension", Map.of());

        LocalDate due = WorkingDays.after(received, 15);
        assertThat(CENTRE.deadline(filed, "decision")).endsWith(due + "T17:30:00+08:00");
        assertThat(CENTRE.told(filed))
                .last()
                .asString()
                .contains("须调取监控", "%d年%d月%d日".formatted(due.getYear(), due.getMonthValue(), due.getDayOfMonth()));

        Filed late = CENTRE.taken("letter", "已经过期的一件", Map.of("receivedAt", "2026-02-02T10:00:00+08:00"));
        assign(late);
        assertThat(CENTRE.deadline(late, "decision")).isEqualTo("OVERDUE 2026-02-14T17:30:00+08:00");
        assertThat(CENTRE.tried(late, "handler", "askExtension", Map.of("extensionReason", "来不及"))
                        .expect(422)
                        .faults())
                .containsExactly("TOO_LATE ");
    }

    @Test
    @DisplayName("R13-09 shows the disclaimer on the form, before it is sent")
    void showsTheDisclaimer() {
        try (Visitor visitor = Visitor.narrow()) {
            visitor.open("/t/lanting/file");

            assertThat(visitor.page().locator("form#file .note").allTextContents())
                    .anyMatch(text -> text.contains("不对处理结果的后果承担责任"));
            visitor.picture("centre-disclaimer");
        }
    }

    @Test
    @DisplayName("R13-10 keeps secret who complained, from who investigates as well")
    void keepsSecret() {
        Filed filed = investigated("保密的一件");
        String path = CENTRE.caseOf(filed);
        assertThat(CENTRE.officer("handler").get(path).expect(200).text())
                .doesNotContain(Filing.NAME)
                .doesNotContain(Filing.PHONE);
        assertThat(CENTRE.officer("handler")
                        .post(path + "/disclosures", Map.of("purpose", "想知道"))
                        .expect(403)
                        .text())
                .doesNotContain(Filing.NAME);

        assertThat(CENTRE.officer("desk")
                        .post(path + "/disclosures", Map.of("purpose", "电话核实"))
                        .expect(200)
                        .text())
                .contains(Filing.NAME);
        assertThat(CENTRE.officer("desk").get(path + "/trail").expect(200).text())
                .contains("电话核实");
    }
}
