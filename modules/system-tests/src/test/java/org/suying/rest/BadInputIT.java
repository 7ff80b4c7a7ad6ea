package org.suying.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suying.testkit.Answer;
import org.suying.testkit.Filing;
import org.suying.testkit.Rest;
import org.suying.testkit.Town;

@ArquillianTest
@RunAsClient
@DisplayName("Bad input")
class BadInputIT {

    private static final String ASTRAL = "\uD842\uDFB7";

    private final Rest anybody = Rest.anybody();

    @Test
    @DisplayName("R19-02 is told every fault at once, and nothing is filed")
    void isToldEveryFaultAtOnce() {
        Answer answer = file(Map.of(
                "kind",
                "X",
                "channel",
                "hotline",
                "identity",
                "NAMED",
                "complainant",
                Map.of("phone", "12", "nick/name", "x"),
                "subject",
                5,
                "more",
                true));

        assertThat(answer.expect(400).faults())
                .containsExactlyInAnyOrder(
                        "NOT_ALLOWED /kind",
                        "CHANNEL_CLOSED /channel",
                        "REQUIRED /complainant/name",
                        "NOT_ALLOWED /complainant/phone",
                        "UNKNOWN_FIELD /complainant/nick~1name",
                        "WRONG_TYPE /subject",
                        "REQUIRED /content",
                        "UNKNOWN_FIELD /more");
    }

    @Test
    @DisplayName("R19-02 a channel of the counter needs an officer")
    void needsAnOfficerAtTheCounter() {
        file(Filing.webWith("channel", "visit")).expect(401);
    }

    @Test
    @DisplayName("is counted in characters as people count them")
    void isCountedInCharacters() {
        file(Filing.webWith("content", ASTRAL.repeat(5000))).expect(201);
        assertThat(file(Filing.webWith("content", ASTRAL.repeat(5001)))
                        .expect(422)
                        .faults())
                .containsExactly("TOO_LONG /content");
        assertThat(file(Filing.webWith("content", "长".repeat(10_000)))
                        .expect(422)
                        .faults())
                .containsExactly("TOO_LONG /content");
    }

    @Test
    @DisplayName("is kept as it was written, be it markup, SQL or a rare character")
    void isKeptAsItWasWritten() {
        String odd = "<script>alert(1)</script>'; drop table complaint; -- #{1+1} 😀" + ASTRAL;
        Town.Filed filed = Town.Filed.of(file(Filing.webWith("subject", odd)).expect(201));

        assertThat(filed.citizen().get(filed.path("")).expect(200).at("/subject"))
                .isEqualTo(odd);
    }

    @Test
    @DisplayName("with control characters or halves of characters is refused wherever it stands")
    void hasNoControlCharacters() {
        for (String bad : List.of("a\\u0000b", "\\u0007", "\\ud842", "\\udfb7x")) {
            for (String field : List.of("channel", "subject", "content", "ground")) {
                String body = "{\"kind\":\"COMPLAINT\",\"channel\":\"web\",\"identity\":\"ANONYMOUS\","
                        + "\"subject\":\"甲\",\"content\":\"乙\",\"ground\":\"delay\"}";
                String spoilt =
                        body.replaceFirst("(\"" + field + "\":)\"[^\"]*\"", "$1\"" + bad.replace("\\", "\\\\") + "\"");

                assertThat(anybody.post("tenants/baiyun/complaints", spoilt)
                                .expect(422)
                                .faults())
                        .containsExactly("NOT_ALLOWED /" + field);
            }
        }
        assertThat(Rest.officer("counter@baiyun")
                        .get("tenants/baiyun/worklist?q=%00")
                        .expect(422)
                        .faults())
                .containsExactly("NOT_ALLOWED q");
    }

    @Test
    @DisplayName("that is no JSON, or JSON without end, is malformed")
    void isMalformed() {
        for (String text : List.of(
                "",
                "{",
                "{} {}",
                "{\"kind\":1,\"kind\":2}",
                "[".repeat(100_000),
                "{\"a\":1" + "0".repeat(5000) + "}")) {
            assertThat(anybody.post("tenants/baiyun/complaints", text)
                            .expect(400)
                            .faults())
                    .containsExactly("MALFORMED ");
        }
        assertThat(anybody.post("tenants/baiyun/complaints", "[]").expect(400).faults())
                .containsExactly("WRONG_TYPE ");
    }

    private Answer file(Object filing) {
        return anybody.post("tenants/baiyun/complaints", filing);
    }
}
