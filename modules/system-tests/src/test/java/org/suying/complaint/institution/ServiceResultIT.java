package org.suying.complaint.institution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suying.complaint.institution.ServiceCentre.CENTRE;
import static org.suying.complaint.institution.ServiceCentre.admission;
import static org.suying.complaint.institution.ServiceCentre.decision;
import static org.suying.complaint.institution.ServiceCentre.filed;

import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suying.complaint.institution.Institution.Matter;
import org.suying.testkit.Answer;

@ArquillianTest
@RunAsClient
@DisplayName("R12 a service centre that accepts within a day")
class ServiceResultIT {

    @Test
    @DisplayName("R12-06 the result within seven working days of acceptance, over a holiday and a make-up Saturday")
    void isAnsweredWithinSevenDays() {
        assertThat(CENTRE.dueAt("result", "2026-02-13T16:00:00+08:00")).isEqualTo("2026-03-02T17:30:00+08:00");
        assertThat(CENTRE.dueAt("result", "2026-04-24T09:00:00+08:00")).isEqualTo("2026-05-08T17:30:00+08:00");
        assertThat(CENTRE.dueAt("result", "2026-09-24T09:00:00+08:00")).isEqualTo("2026-10-12T17:30:00+08:00");
        Matter matter = filed();
        assertThat(matter.deadlines()).doesNotContainKey("result");

        matter.act("intake", "admit", admission("conduct"));

        assertThat(matter.deadlines().get("result")).startsWith("RUNNING ");
        matter.act("handler", "report", Map.of("findings", "态度问题属实。"));
        matter.act("head", "decide", decision());
        assertThat(matter.deadlines().get("result")).startsWith("RUNNING ");
        matter.act("intake", "reply", Map.of("replyText", "情况属实，已经改正。"));
        assertThat(matter.deadlines().get("result")).startsWith("MET ");
        assertThat(matter.deadlines()).doesNotContainKeys("decision", "reply");
    }

    @Test
    @DisplayName(
            "R12-06 a complex one gets three more working days, asked for by the handler and approved by the head, and told")
    void isExtended() {
        Matter matter = filed();
        matter.act(
                "intake", "admit", Map.of("ground", "rights", "handler", CENTRE.officer("handler"), "complex", true));
        String before = matter.deadlines().getOrDefault("result", "").replace("RUNNING ", "");
        assertThat(matter.tried("handler", "askExtension", Map.of("extensionAmount", 4))
                        .expect(422)
                        .faults())
                .containsExactlyInAnyOrder("REQUIRED /fields/extensionReason", "NOT_ALLOWED /fields/extensionAmount");
        assertThat(matter.tried("intake", "askExtension", why()).expect(403).faults())
                .containsExactly("NOT_YOU ");

        matter.act("handler", "askExtension", why());
        assertThat(matter.tried("handler", "grantExtension", Map.of())
                        .expect(403)
                        .faults())
                .containsExactly("NOT_YOU ");
        matter.act("head", "grantExtension", Map.of());

        // three working days on from the due time: what the neighbour's rule of three days gives from there
        String extended = new Institution("linshui").dueAt("decision", before);
        assertThat(matter.deadlines()).containsEntry("result", "RUNNING " + extended);
        assertThat(matter.told()).last().asString().contains("须委托检测");
        assertThat(matter.tried("handler", "askExtension", why()).expect(422).faults())
                .containsExactly("USED_UP ");
    }

    @Test
    @DisplayName(
            "R12-06 there is nothing to extend before it is accepted, of what is not complex, nor once the result is told")
    void isNotExtendedWithoutADeadline() {
        Matter matter = filed();
        assertThat(matter.tried("head", "grantExtension", Map.of()).expect(409).faults())
                .containsExactly("NOT_NOW ");
        matter.act("intake", "admit", admission("rights"));
        assertThat(matter.offers("handler")).doesNotContain("askExtension");
        Answer simple = matter.tried("handler", "askExtension", why()).expect(422);
        assertThat(simple.faults()).containsExactly("CONDITION_FALSE ");
        assertThat(simple.text()).contains("情况复杂的才能延期");
        matter.act("handler", "report", Map.of("findings", "属实。"));
        matter.act("head", "decide", decision());
        matter.act("intake", "reply", Map.of("replyText", "已经改正。"));

        assertThat(matter.tried("handler", "askExtension", why()).expect(409).faults())
                .containsExactly("NOT_NOW ");
    }

    @Test
    @DisplayName("R12-08 the result is told in writing, under a number, and everything is kept in the archive")
    void isToldInWriting() {
        Matter matter = filed();
        matter.act("intake", "admit", admission("quality"));
        matter.act("handler", "report", Map.of("findings", "质量问题属实。"));
        assertThat(matter.tried("handler", "decide", decision()).expect(403).faults())
                .containsExactly("NOT_YOU ");
        matter.act("head", "decide", decision());
        assertThat(matter.tried("intake", "close", Map.of()).expect(409).faults())
                .containsExactly("NOT_NOW ");

        matter.act("intake", "reply", Map.of("replyText", "情况属实，退还费用。"));

        Answer view = matter.view();
        assertThat(view.at("/documents/0/title")).isEqualTo("投诉处理结果告知书");
        assertThat(view.at("/documents/0/number")).startsWith("投诉答〔2026〕");
        assertThat(view.at("/documents/0/text"))
                .contains("情况属实，退还费用。")
                .contains(matter.filed().number());
        matter.act("intake", "close", Map.of());
        assertThat(CENTRE.as("intake")
                        .get(CENTRE.path("register?q=" + matter.filed().number()))
                        .expect(200)
                        .text())
                .contains("投诉档〔2026〕");
    }

    private static Map<String, Object> why() {
        return Map.of("extensionReason", "须委托检测");
    }
}
