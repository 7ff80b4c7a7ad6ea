package org.suying.complaint.institution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suying.complaint.institution.ServiceCentre.CENTRE;
import static org.suying.complaint.institution.ServiceCentre.admission;
import static org.suying.complaint.institution.ServiceCentre.decision;
import static org.suying.complaint.institution.ServiceCentre.filed;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
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
class ServicePowersIT {

    @Test
    @DisplayName(
            "R12-07 evidence is asked for by a day; what is added meets it, on the day or late, and is known to be late")
    void asksForEvidence() {
        Matter matter = filed();
        matter.act("intake", "admit", admission("charges"));
        assertThat(matter.tried("handler", "askEvidence", Map.of("wantedBy", "2026-03-01"))
                        .expect(422)
                        .faults())
                .containsExactlyInAnyOrder("REQUIRED /fields/wanted", "NOT_ALLOWED /fields/wantedBy");
        assertThat(matter.tried("handler", "askEvidence", Map.of("wanted", "凭证", "wantedBy", "2099-01-01"))
                        .expect(422)
                        .faults())
                .containsExactly("NOT_ALLOWED /fields/wantedBy");

        matter.act("handler", "askEvidence", Map.of("wanted", "请提供缴费凭证原件照片。"));

        assertThat(matter.told()).last().asString().contains("请提供缴费凭证原件照片。");
        assertThat(matter.offers("handler")).doesNotContain("askEvidence");
        String due = matter.deadlines().getOrDefault("evidence", "").replace("RUNNING ", "");
        add(matter, "凭证照片已经附上。").expect(201);
        assertThat(matter.deadlines()).containsEntry("evidence", "MET " + due);
        assertThat(matter.seenBy("handler").text()).contains("凭证照片已经附上。");
        add(matter, "又想起一件事。").expect(201);

        matter.act("handler", "askEvidence", Map.of("wanted", "请再提供合同。"));
        String again = matter.deadlines().getOrDefault("evidence", "").replace("RUNNING ", "");
        Institution.clock(OffsetDateTime.parse(again).plusHours(1));
        assertThat(matter.deadlines()).containsEntry("evidence", "OVERDUE " + again);
        assertThat(matter.offers("head")).doesNotContain("acknowledge");
        add(matter, "合同找到了。").expect(201);
        assertThat(matter.all("evidence")).containsExactlyInAnyOrder("MET " + due, "MISSED " + again);
    }

    @Test
    @DisplayName(
            "R12-07 consults papers, requires that harm cease, warns orally or in writing, or does more by severity")
    void hasPowers() {
        Matter matter = filed();
        matter.act("intake", "admit", admission("charges"));
        for (String measure : List.of("papers", "cease", "warnOrally", "warnInWriting", "other")) {
            matter.act("handler", "act", Map.of("taken", List.of(measure), "work", "已经采取：" + measure));
        }

        assertThat(matter.tried("handler", "act", Map.of("taken", List.of("arrest")))
                        .expect(422)
                        .faults())
                .containsExactly("NOT_ALLOWED /fields/taken/0", "REQUIRED /fields/work");
        assertThat(matter.tried("intake", "act", Map.of("taken", List.of("other"), "work", "越权"))
                        .expect(403)
                        .faults())
                .containsExactly("NOT_YOU ");
    }

    @Test
    @DisplayName(
            "R12-07 what was decided is carried out by whom it was given to, by its day, before the matter is closed")
    void carriesOutMeasures() {
        Matter matter = filed();
        matter.act("intake", "admit", admission("charges"));
        matter.act("handler", "report", Map.of("findings", "属实。"));
        Map<String, Object> decision = new LinkedHashMap<>(decision());
        decision.put("measures", List.of("cease", "warnInWriting"));
        decision.put("executor", CENTRE.officer("second"));
        matter.act("head", "decide", decision);
        matter.act("intake", "reply", Map.of("replyText", "已经责令改正。"));
        String due = matter.deadlines().getOrDefault("execution", "");
        assertThat(due).startsWith("RUNNING ");
        assertThat(matter.tried("intake", "close", Map.of()).expect(422).faults())
                .containsExactly("CONDITION_FALSE ");
        assertThat(waiting("second")).contains(matter.filed().number());
        assertThat(matter.tried("handler", "carryOut", carried("cease"))
                        .expect(403)
                        .faults())
                .containsExactly("NOT_YOU ");

        matter.act("second", "carryOut", carried("cease"));

        assertThat(matter.deadlines()).containsEntry("execution", due);
        JsonNode measures = matter.seenBy("intake").json().at("/complaint/measures");
        assertThat(measures.findValuesAsText("id")).containsExactly("cease", "warnInWriting");
        assertThat(measures.at("/0/doneBy").asText()).isEqualTo("闻一笑");
        assertThat(measures.at("/1/doneBy").isNull()).isTrue();
        assertThat(matter.tried("intake", "close", Map.of()).expect(422).faults())
                .containsExactly("CONDITION_FALSE ");
        matter.act("second", "carryOut", carried("warnInWriting"));
        assertThat(matter.deadlines()).containsEntry("execution", due.replace("RUNNING", "MET"));
        assertThat(matter.tried("second", "carryOut", carried("cease"))
                        .expect(422)
                        .faults())
                .containsExactly("CONDITION_FALSE ");
        matter.act("intake", "close", Map.of());
    }

    private static Map<String, Object> carried(String measure) {
        return Map.of("carriedOut", List.of(measure), "work", "已经落实：" + measure);
    }

    private static List<String> waiting(String login) {
        return CENTRE.as(login)
                .get(CENTRE.path("worklist?limit=200"))
                .expect(200)
                .json()
                .findValuesAsText("number");
    }

    private static Answer add(Matter matter, String content) {
        return matter.filed().citizen().post(matter.filed().path("/supplements"), Map.of("content", content));
    }
}
