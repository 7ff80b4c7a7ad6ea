package org.suying.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.suying.testkit.Answer;
import org.suying.testkit.Rest;
import org.suying.testkit.Town;

@ArquillianTest
@RunAsClient
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("An action on a case")
class PreconditionsIT {

    private static final Map<String, Object> REFUSAL =
            Map.of("fields", Map.of("exclusion", "noService", "reason", "请拨打 12345"));

    private Town town;

    @BeforeAll
    void open() {
        town = Town.open("ifmatch-street");
    }

    @Test
    @DisplayName("names the version that its officer saw")
    void namesTheVersionThatWasSeen() {
        String path = newCase();

        town.desk().post(path + "/actions/refuse", REFUSAL).expect(428);
        town.desk()
                .with("If-Match", "\"77\"")
                .post(path + "/actions/refuse", REFUSAL)
                .expect(412);
        assertThat(town.desk().get(path).expect(200).at("/state")).isEqualTo("received");
    }

    @Test
    @DisplayName("is done by one of two who act at once")
    void isDoneByOneOfTwo() {
        String path = newCase();
        String seen = town.desk().get(path).header("ETag");
        List<Integer> statuses = Stream.of(1, 2)
                .parallel()
                .map(officer -> town.desk().with("If-Match", seen).post(path + "/actions/refuse", REFUSAL))
                .map(Answer::status)
                .toList();

        assertThat(statuses).containsExactlyInAnyOrder(200, 412);
    }

    @Test
    @DisplayName("is told every fault of what was sent, and changes nothing")
    void isToldEveryFault() {
        String path = newCase();
        Answer answer = town.desk()
                .with("If-Match", town.desk().get(path).header("ETag"))
                .post(path + "/actions/refuse", Map.of("fields", Map.of("exclusion", 5, "x/y", 1), "more", 1));

        assertThat(answer.expect(400).faults())
                .containsExactlyInAnyOrder(
                        "UNKNOWN_FIELD /more",
                        "UNKNOWN_FIELD /fields/x~1y",
                        "WRONG_TYPE /fields/exclusion",
                        "REQUIRED /fields/reason");
        assertThat(town.desk().get(path).at("/state")).isEqualTo("received");
    }

    @Test
    @DisplayName("is refused to the wrong role, in the wrong state, and to another tenant")
    void isRefusedToOthers() {
        String path = newCase();
        String seen = town.desk().get(path).header("ETag");

        assertThat(town.head()
                        .with("If-Match", seen)
                        .post(path + "/actions/refuse", REFUSAL)
                        .expect(403)
                        .faults())
                .containsExactly("NOT_YOU ");
        assertThat(town.desk()
                        .with("If-Match", seen)
                        .post(path + "/actions/close", Map.of())
                        .expect(409)
                        .faults())
                .containsExactly("NOT_NOW ");
        Rest.officer("desk@xihu")
                .with("If-Match", seen)
                .post(path + "/actions/refuse", REFUSAL)
                .expect(404);
    }

    /** The path of a case that was just filed. */
    private String newCase() {
        String number = town.file().number();
        for (var row : town.desk()
                .get(town.path("worklist?q=" + number))
                .expect(200)
                .json()
                .path("items")) {
            return town.path("cases/" + row.path("id").asText());
        }
        throw new AssertionError("not on the worklist: " + number);
    }
}
