package org.suying.casework;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suying.testkit.Rest;
import org.suying.testkit.Town;

@ArquillianTest
@RunAsClient
@DisplayName("B-07 R19-11 more time for a decision")
class ExtensionIT {

    private static final Map<String, Object> WHY = Map.of("extensionReason", "须委托检测", "extensionAmount", 5);

    private static Town town;

    @BeforeAll
    static void open() {
        town = Town.open("extension-street");
    }

    @Test
    @DisplayName(
            "B-07 is asked for by the handler, granted once by the head, and told with the new date and the reason")
    void isGrantedOnce() {
        OneCase one = admitted();
        String before = one.deadline("decision");
        one.act(town.handler(), "askExtension", WHY).expect(200);
        assertThat(one.act(town.handler(), "askExtension", WHY).expect(409).faults())
                .containsExactly("DUPLICATE ");
        assertThat(waiting(town.head())).contains(one.filed().number());
        assertThat(one.deadline("decision")).isEqualTo(before);

        one.act(town.head(), "grantExtension", Map.of("extensionAnswer", "同意")).expect(200);

        JsonNode decision = deadline(one);
        assertThat(decision.path("extended").asBoolean()).isTrue();
        OffsetDateTime dueAt = OffsetDateTime.parse(decision.path("dueAt").asText());
        assertThat(dueAt).isAfter(OffsetDateTime.parse(before.substring("RUNNING ".length())));
        assertThat(notice(one))
                .contains("须委托检测")
                .contains("%d年%d月%d日".formatted(dueAt.getYear(), dueAt.getMonthValue(), dueAt.getDayOfMonth()));
        assertThat(one.act(town.handler(), "askExtension", WHY).expect(422).faults())
                .containsExactly("USED_UP ");
    }

    @Test
    @DisplayName(
            "B-07 is not granted by who asked, nor asked for by who does not handle, nor for longer than the rule says")
    void isAnsweredByAnother() {
        Town street = Town.open("extension-two");
        String id = street.admin()
                .post(
                        street.path("officers"),
                        Map.of(
                                "login",
                                "both",
                                "name",
                                "两职",
                                "unit",
                                "office",
                                "roles",
                                List.of("handler", "head"),
                                "password",
                                Rest.PASSWORD))
                .expect(201)
                .at("/id");
        Rest both = Rest.officer("both@" + street.id());
        OneCase one = OneCase.filedIn(street);
        one.act(street.desk(), "admit", Map.of("ground", "service", "handler", id))
                .expect(200);

        assertThat(one.act(street.desk(), "askExtension", WHY).expect(403).faults())
                .containsExactly("NOT_YOU ");
        street.handler().get(one.path("")).expect(404);
        assertThat(one.act(both, "askExtension", Map.of("extensionAmount", 11))
                        .expect(422)
                        .faults())
                .containsExactlyInAnyOrder("REQUIRED /fields/extensionReason", "NOT_ALLOWED /fields/extensionAmount");
        one.act(both, "askExtension", WHY).expect(200);
        assertThat(one.act(both, "grantExtension", Map.of()).expect(403).faults())
                .containsExactly("NOT_YOU ");
        assertThat(one.act(street.head(), "denyExtension", Map.of()).expect(422).faults())
                .containsExactly("REQUIRED /fields/extensionAnswer");

        one.act(street.head(), "denyExtension", Map.of("extensionAnswer", "能按期办结"))
                .expect(200);

        assertThat(deadline(one).path("extended").asBoolean()).isFalse();
        assertThat(one.act(street.head(), "grantExtension", Map.of())
                        .expect(409)
                        .faults())
                .containsExactly("NOT_NOW ");
    }

    @Test
    @DisplayName(
            "R19-11 is not asked for after the due time: then the delay is explained and told, and the head called")
    void isTooLate() {
        OneCase one = admitted();
        assertThat(one.act(town.head(), "explain", Map.of("delayReason", "尚未逾期"))
                        .expect(422)
                        .faults())
                .containsExactly("CONDITION_FALSE ");
        OffsetDateTime due = OffsetDateTime.parse(one.deadline("decision").substring("RUNNING ".length()));
        Rest.officer("admin@yunchuan")
                .put("clock", Map.of("now", due.plusHours(1).toString()))
                .expect(200);

        assertThat(one.act(town.handler(), "askExtension", WHY).expect(422).faults())
                .containsExactly("TOO_LATE ");
        one.act(town.head(), "acknowledge", Map.of()).expect(200);
        one.act(town.head(), "explain", Map.of("delayReason", "检测机构停业")).expect(200);

        assertThat(notice(one)).contains("检测机构停业");
        assertThat(one.deadline("decision")).startsWith("OVERDUE ");
    }

    private static OneCase admitted() {
        OneCase one = OneCase.filedIn(town);
        one.act(town.desk(), "admit", one.admission()).expect(200);
        return one;
    }

    private static List<String> waiting(Rest officer) {
        return StreamSupport.stream(
                        officer.get(town.path("worklist?limit=200"))
                                .expect(200)
                                .json()
                                .path("items")
                                .spliterator(),
                        false)
                .map(row -> row.path("number").asText())
                .toList();
    }

    private static JsonNode deadline(OneCase one) {
        return one
                .filed()
                .citizen()
                .get(one.filed().path(""))
                .expect(200)
                .json()
                .path("deadlines")
                .findParents("rule")
                .stream()
                .filter(rule -> rule.path("rule").asText().equals("decision"))
                .findFirst()
                .orElseThrow();
    }

    private static String notice(OneCase one) {
        JsonNode notices = one.filed()
                .citizen()
                .get(one.filed().path(""))
                .expect(200)
                .json()
                .path("notices");
        return notices.path(notices.size() - 1).path("text").asText();
    }
}
