package org.suying.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suying.testkit.Answer;
import org.suying.testkit.Rest;
import org.suying.testkit.Town;

@ArquillianTest
@RunAsClient
@DisplayName("Two officers on one case")
class LockIT {

    private static final Map<String, Object> REFUSAL = Map.of("exclusion", "otherBody", "reason", "请向市场监管部门反映");

    private static Town town;
    private OneCase one;

    @BeforeAll
    static void open() {
        town = Town.open("lock-street");
    }

    @BeforeEach
    void file() {
        one = OneCase.filedIn(town);
    }

    @Test
    @DisplayName("who comes second with what was seen before is told so, and changes nothing")
    void tellsTheSecond() {
        String seen = one.seenBy(town.desk()).header("ETag");
        one.act(town.desk(), "admit", one.admission(), seen).expect(200);

        one.act(town.desk(), "refuse", REFUSAL, seen).expect(412);

        assertThat(one.seenBy(town.desk()).at("/state")).isEqualTo("handling");
        assertThat(one.trail()).noneMatch(event -> event.startsWith("case.refuse"));
    }

    @Test
    @DisplayName("of two at the same instant one acts")
    void letsOneAct() {
        String seen = one.seenBy(town.desk()).header("ETag");
        Map<String, Object> admission = one.admission();

        var admit = CompletableFuture.supplyAsync(() -> one.act(town.desk(), "admit", admission, seen));
        var refuse = CompletableFuture.supplyAsync(() -> one.act(town.desk(), "refuse", REFUSAL, seen));

        assertThat(List.of(admit.join().status(), refuse.join().status())).containsExactlyInAnyOrder(200, 412);
        assertThat(one.seenBy(town.desk()).json().path("history")).hasSize(1);
    }

    @Test
    @DisplayName("who does not say what was seen is asked for it")
    void wantsThePrecondition() {
        Answer answer = town.desk().post(one.path("/actions/admit"), Map.of("fields", one.admission()));

        answer.expect(428);
        assertThat(one.seenBy(town.desk()).at("/state")).isEqualTo("received");
    }

    @Test
    @DisplayName("an action that the state or the role does not allow is refused and changes nothing")
    void refusesWhatIsNotAllowed() {
        assertThat(one.act(
                                town.head(),
                                "decide",
                                Map.of(),
                                one.seenBy(town.head()).header("ETag"))
                        .expect(409)
                        .faults())
                .contains("NOT_NOW ");
        assertThat(one.act(
                                town.head(),
                                "admit",
                                one.admission(),
                                one.seenBy(town.head()).header("ETag"))
                        .expect(403)
                        .faults())
                .containsExactly("NOT_YOU ");
        assertThat(one.seenBy(town.desk()).at("/state")).isEqualTo("received");
    }

    @Test
    @DisplayName("B-06 another tenant's officer acts on nothing here, whichever tenant is named")
    void keepsOthersOut() {
        Rest neighbour = Rest.officer("desk@mingde").with("If-Match", "\"0\"");

        neighbour
                .post(one.path("/actions/admit"), Map.of("fields", one.admission()))
                .expect(404);
        neighbour
                .post("tenants/mingde/cases/" + one.id() + "/actions/admit", Map.of("fields", one.admission()))
                .expect(404);
    }
}
