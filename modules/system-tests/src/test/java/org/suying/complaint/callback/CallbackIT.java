package org.suying.complaint.callback;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suying.complaint.rules.WorkingDays;
import org.suying.testkit.Rest;
import org.suying.testkit.Town.Filed;

@ArquillianTest
@RunAsClient
@DisplayName("R15-07 asking complainants after the reply")
class CallbackIT {

    private static final Map<String, Object> CONTENT =
            Map.of("plan", "spot", "resolved", true, "satisfied", false, "comment", "事情办了，态度一般。");

    private static CallbackTown town;

    @BeforeAll
    static void open() {
        town = CallbackTown.open("callback-street");
    }

    @Test
    @DisplayName("R15-07 draws a share of what was replied, with a seed by which anybody draws the same again")
    void drawsAShare() {
        CallbackTown own = CallbackTown.open("callback-draw");
        List<Filed> filed = Stream.of("一", "二", "三", "四")
                .map(name -> own.replied("第" + name + "件"))
                .toList();
        own.anonymous("不留姓名的一件");

        own.draw("desk", "spot").expect(201);

        JsonNode draw = own.draws().json().at("/items/0");
        assertThat(draw.path("among").asInt()).isEqualTo(4);
        assertThat(draw.path("drawn").asInt()).isEqualTo(2);
        assertThat(own.numbers())
                .containsExactlyInAnyOrderElementsOf(CallbackTown.drawnBy(
                        draw.path("seed").asText(),
                        filed.stream().map(Filed::number).toList(),
                        2));
        assertThat(own.draw("desk", "spot").expect(409).faults()).containsExactly("NOT_NOW ");
        assertThat(own.draw("desk", "monthly").expect(409).faults()).containsExactly("NOT_NOW ");
        assertThat(own.draw("desk", "yearly").expect(422).faults()).containsExactly("UNKNOWN_REFERENCE /plan");
    }

    @Test
    @DisplayName(
            "R15-07 writes down whether it is resolved and whether they are satisfied, once, on the trail, by when it is due")
    void writesTheAnswerDown() {
        CallbackTown own = CallbackTown.open("callback-answer");
        Filed filed = own.replied("要回访的一件");
        own.draw("desk", "spot").expect(201);
        JsonNode open = own.callbacks().json().at("/items/0");
        LocalDate asked = OffsetDateTime.parse(open.path("askedForAt").asText()).toLocalDate();
        assertThat(open.path("dueAt").asText()).isEqualTo(WorkingDays.after(asked, 3) + "T17:30:00+08:00");
        assertThat(own.answer(filed, "desk", Map.of("plan", "spot", "comment", "忘了问"))
                        .expect(422)
                        .faults())
                .containsExactly("REQUIRED /resolved", "REQUIRED /satisfied");

        own.answer(filed, "desk", CONTENT).expect(201);

        JsonNode done = own.callbacks().json().at("/items/0");
        assertThat(done.path("id").asText()).isEqualTo(open.path("id").asText());
        assertThat(done.path("resolved").asBoolean()).isTrue();
        assertThat(done.path("satisfied").asBoolean()).isFalse();
        assertThat(done.path("comment").asText()).isEqualTo("事情办了，态度一般。");
        assertThat(own.street()
                        .officer("desk")
                        .get(own.street().caseOf(filed) + "/trail?limit=100")
                        .expect(200)
                        .json()
                        .findValuesAsText("verb"))
                .contains("callback.drawn", "callback.done");
    }

    @Test
    @DisplayName(
            "R15-07 writes down that nobody was reached, without an answer; it does not count, and may be tried again")
    void writesDownThatNobodyWasReached() {
        CallbackTown own = CallbackTown.open("callback-unreached");
        Filed filed = own.replied("电话打不通的一件");
        assertThat(own.answer(filed, "desk", Map.of("plan", "spot", "reached", false, "satisfied", false))
                        .expect(422)
                        .faults())
                .containsExactly("NOT_ALLOWED /satisfied");

        own.answer(filed, "desk", Map.of("plan", "spot", "reached", false, "comment", "三次无人接听"))
                .expect(201);

        JsonNode tried = own.callbacks().json().at("/items/0");
        assertThat(tried.path("doneAt").isTextual()).isTrue();
        assertThat(tried.path("reached").asBoolean(true)).isFalse();
        assertThat(tried.path("resolved").isNull()).isTrue();
        assertThat(tried.path("satisfied").isNull()).isTrue();
        assertThat(tried.path("comment").asText()).isEqualTo("三次无人接听");
        assertThat(own.asked()).isZero();
        own.answer(filed, "desk", CONTENT).expect(201);
        assertThat(own.asked()).isEqualTo(1);
    }

    @Test
    @DisplayName("R15-07 nobody is asked before the reply; afterwards one may be chosen where the plan has no period")
    void isRefusedBeforeTheReply() {
        Filed early = town.street().filed("还没有答复的一件");
        assertThat(town.answer(early, "desk", CONTENT).expect(409).faults()).containsExactly("NOT_NOW ");
        Filed replied = town.replied("已经答复的一件");
        assertThat(town.answer(replied, "desk", Map.of("plan", "monthly", "resolved", true, "satisfied", true))
                        .expect(409)
                        .faults())
                .containsExactly("NOT_NOW ");

        town.answer(replied, "desk", CONTENT).expect(201);

        assertThat(town.numbers()).contains(replied.number()).doesNotContain(early.number());
    }

    @Test
    @DisplayName("R15-07 draws by itself when the month is over, and asks nobody twice")
    void drawsByTheMonth() {
        CallbackTown own = CallbackTown.open("callback-month");
        Filed filed = own.replied("月底抽到的一件");
        assertThat(own.numbers()).isEmpty();
        LocalDate today = OffsetDateTime.parse(
                        Rest.officer("admin@yunchuan").get("clock").expect(200).at("/now"))
                .toLocalDate();
        LocalDate first = today.withDayOfMonth(1).plusMonths(1);
        Rest.officer("admin@yunchuan")
                .put("clock", Map.of("now", first + "T08:00:00+08:00"))
                .expect(200);

        assertThat(own.numbers()).containsExactly(filed.number());
        assertThat(own.callbacks().at("/items/0/plan")).isEqualTo("monthly");
        assertThat(own.draws().at("/items/0/by")).isEqualTo("系统");
        assertThat(own.draw("desk", "spot").expect(409).faults()).containsExactly("NOT_NOW ");
        own.answer(filed, "desk", Map.of("plan", "monthly", "resolved", true, "satisfied", true))
                .expect(201);
    }

    @Test
    @DisplayName("R15-07 is for who asks in a plan; others are refused, and a neighbour finds nothing")
    void isForWhoAsks() {
        Filed filed = town.replied("别人不能回访的一件");
        for (String login : List.of("handler", "head", "admin")) {
            assertThat(town.street()
                            .officer(login)
                            .get(town.street().path("callbacks"))
                            .expect(403)
                            .faults())
                    .containsExactly("NOT_YOU ");
        }
        assertThat(town.answer(filed, "head", CONTENT).expect(403).faults()).containsExactly("NOT_YOU ");
        assertThat(town.draw("head", "spot").expect(403).faults()).containsExactly("NOT_YOU ");

        CallbackTown beside = CallbackTown.open("callback-beside");
        Rest neighbour = beside.street().officer("desk");
        neighbour.get(town.street().path("callbacks")).expect(404);
        neighbour.get(town.street().path("callback-draws")).expect(404);
        neighbour.post(town.street().caseOf(filed) + "/callbacks", CONTENT).expect(404);
        String id = town.street().caseOf(filed).replaceFirst(".*/", "");
        neighbour
                .post(beside.street().path("cases/" + id + "/callbacks"), CONTENT)
                .expect(404);
        assertThat(beside.numbers()).isEmpty();
        assertThat(beside.draws().json().path("items")).isEmpty();
    }

    @Test
    @DisplayName("R15-07 B-08 counts towards a quota, under one plan")
    void countsTowardsAQuota() {
        CallbackTown own = CallbackTown.open("callback-quota");
        for (String name : List.of("甲", "乙")) {
            own.answer(own.replied(name), "desk", CONTENT).expect(201);
        }

        JsonNode quota = own.quota();
        assertThat(quota.path("done").asInt()).isEqualTo(2);
        assertThat(quota.path("status").asText()).isEqualTo("MET");
    }
}
