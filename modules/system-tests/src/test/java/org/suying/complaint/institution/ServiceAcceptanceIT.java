package org.suying.complaint.institution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suying.complaint.institution.ServiceCentre.CENTRE;
import static org.suying.complaint.institution.ServiceCentre.admission;
import static org.suying.complaint.institution.ServiceCentre.filed;
import static org.suying.complaint.institution.ServiceCentre.filing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suying.complaint.institution.Institution.Matter;
import org.suying.testkit.Answer;
import org.suying.testkit.Filing;
import org.suying.testkit.Rest;

@ArquillianTest
@RunAsClient
@DisplayName("R12 a service centre that accepts within a day")
class ServiceAcceptanceIT {

    @Test
    @DisplayName("R12-01 four grounds, each of which admits; what is none of them does not")
    void admitsFourGrounds() {
        assertThat(CENTRE.guide().json().path("grounds").findValuesAsText("text"))
                .containsExactly("产品或者服务质量", "工作人员态度和行为", "收费或者没有按约定提供服务", "其他损害权益的情形");
        for (String ground : List.of("quality", "conduct", "charges", "rights")) {
            Matter matter = filed();
            matter.act("intake", "admit", admission(ground));
            assertThat(matter.state()).isEqualTo("investigating");
        }
        Matter matter = filed();
        assertThat(matter.tried("intake", "admit", admission("weather"))
                        .expect(422)
                        .faults())
                .containsExactly("NOT_ALLOWED /fields/ground");
    }

    @Test
    @DisplayName("R12-02 four exclusions, by each of which it is not admitted, with whom to ask instead")
    void hasFourExclusions() {
        JsonNode exclusions = CENTRE.guide().json().path("exclusions");
        assertThat(exclusions.findValuesAsText("text"))
                .containsExactly("没有直接合同关系的第三方之间的纠纷", "依法由其他部门处理", "已经按约定履行，要求没有依据", "其他不属于本中心职责的事项");
        for (String exclusion : exclusions.findValuesAsText("id")) {
            Matter matter = filed();
            matter.act("intake", "refuse", Map.of("exclusion", exclusion, "reason", "经核对不属于受理范围。"));
            assertThat(matter.view().at("/phase")).isEqualTo("REFUSED");
        }
    }

    @Test
    @DisplayName(
            "R12-03 on site, hotline, website and official account are open; another that a centre recognises is a line")
    void hasChannels() {
        assertThat(CENTRE.guide().json().path("channels").findValuesAsText("kind"))
                .containsExactly("VISIT", "HOTLINE", "WEB", "WECHAT");
        for (String channel : List.of("hotline", "wechat")) {
            Map<String, Object> filing = filing();
            filing.put("channel", channel);
            CENTRE.taken("intake", filing);
        }
        Map<String, Object> letter = filing();
        letter.put("channel", "letter");
        assertThat(Rest.anybody()
                        .post(CENTRE.path("complaints"), letter)
                        .expect(422)
                        .faults())
                .containsExactly("CHANNEL_CLOSED /channel");

        Map<String, Object> tenant = new LinkedHashMap<>();
        tenant.put("id", "recognises-letters");
        tenant.put("name", "认可来函的服务中心");
        tenant.put("level", "STREET");
        tenant.put("kind", "CENTRE");
        tenant.put("parent", "linshui");
        tenant.put("regime", """
                regime: recognisesLetters
                title: 认可来函
                extends: service-acceptance
                channels:
                  letter: { kind: LETTER, clause: R12-03 }
                """);
        tenant.put("administrator", Map.of("login", "admin", "name", "管理员", "password", Rest.PASSWORD));
        tenant.put(
                "officers",
                List.of(Map.of(
                        "login", "intake", "name", "受理", "roles", List.of("intake"), "password", Rest.PASSWORD)));
        Rest.officer("admin@yunchuan").post("tenants", tenant).expect(201);
        Rest.officer("intake@recognises-letters")
                .post("tenants/recognises-letters/complaints", letter)
                .expect(201);
    }

    @Test
    @DisplayName("R12-04 all that is required and missing is said at once; nobody nameless complains here")
    void requiresSeven() {
        assertThat(CENTRE.guide().json().path("identities"))
                .extracting(JsonNode::asText)
                .containsExactly("NAMED", "CONFIDENTIAL");
        Answer refused = Rest.anybody()
                .post(CENTRE.path("complaints"), Map.of("kind", "COMPLAINT", "channel", "web", "identity", "NAMED"));
        assertThat(refused.expect(422).faults())
                .containsExactlyInAnyOrder(
                        "REQUIRED /subject",
                        "REQUIRED /content",
                        "REQUIRED /respondent/unit",
                        "REQUIRED /respondent/address",
                        "REQUIRED /complainant/name",
                        "REQUIRED /complainant/phone",
                        "REQUIRED /complainant/address",
                        "REQUIRED /fields/evidence");
        Map<String, Object> nameless = filing();
        nameless.put("identity", "ANONYMOUS");
        nameless.remove("complainant");
        assertThat(Rest.anybody()
                        .post(CENTRE.path("complaints"), nameless)
                        .expect(422)
                        .faults())
                .contains("NOT_ALLOWED /identity");

        Matter matter = filed();
        Answer seen = matter.seenBy("intake");
        assertThat(seen.text()).contains("缴费小票和合同照片").contains("石桥街道服务部").contains("石桥路 8 号");
        assertThat(seen.text()).doesNotContain(Filing.NAME);
        assertThat(CENTRE.as("intake")
                        .post(matter.path("/disclosures"), Map.of("purpose", "核对登记"))
                        .expect(200)
                        .text())
                .contains(Filing.NAME)
                .contains(Filing.PHONE)
                .contains("柳荫巷 3 号");
    }

    @Test
    @DisplayName("R12-05 accepted or not within a working day of receipt, which may be a make-up Saturday, and told")
    void isAcceptedWithinADay() {
        Map<String, Object> visit = filing();
        visit.put("channel", "visit");
        visit.put("receivedAt", "2026-02-13T10:12:00+08:00");
        Matter late = CENTRE.taken("intake", visit);
        assertThat(late.deadlines()).containsEntry("admission", "OVERDUE 2026-02-14T17:30:00+08:00");
        assertThat(CENTRE.dueAt("admission", "2026-02-14T17:00:00+08:00")).isEqualTo("2026-02-24T17:30:00+08:00");
        assertThat(CENTRE.dueAt("admission", "2026-09-30T09:00:00+08:00")).isEqualTo("2026-10-08T17:30:00+08:00");
        late.act("intake", "admit", admission("quality"));
        assertThat(late.deadlines()).containsEntry("admission", "MISSED 2026-02-14T17:30:00+08:00");

        Matter accepted = filed();
        assertThat(accepted.told())
                .singleElement()
                .asString()
                .contains("前告知是否受理")
                .contains("7 个工作日内书面告知结果");
        accepted.act("intake", "admit", admission("quality"));
        assertThat(accepted.deadlines().get("admission")).startsWith("MET ");
        assertThat(accepted.told()).last().asString().contains("已经受理");
        Matter refused = filed();
        refused.act("intake", "refuse", Map.of("exclusion", "alreadyMet", "reason", "合同已经履行完毕。"));
        assertThat(refused.deadlines().get("admission")).startsWith("MET ");
        assertThat(refused.told()).last().asString().contains("要求没有依据").contains("合同已经履行完毕。");
    }

    @Test
    @DisplayName("R12-09 the four principles stand on the public page")
    void namesItsPrinciples() {
        assertThat(StreamSupport.stream(CENTRE.guide().json().path("principles").spliterator(), false)
                        .map(one -> one.isTextual()
                                ? one.asText()
                                : one.path("text").asText()))
                .containsExactly("公开", "公平", "公正", "及时");
    }
}
