package org.suying.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suying.testkit.Answer;
import org.suying.testkit.Files;
import org.suying.testkit.Rest;
import org.suying.testkit.Town;

@ArquillianTest
@RunAsClient
@DisplayName("R19-10 evidence on a case")
class EvidenceIT {

    private static final Town TOWN = new Town("evidence-street");
    private static final Town OTHER = new Town("other-evidence-street");
    private static final Map<String, Object> RECORDING = Map.of("description", "窗口监控截图三张", "source", "ON_SITE");

    @BeforeAll
    static void open() {
        FilingStreet.open(TOWN.id());
        Town.open(OTHER.id());
    }

    @Test
    @DisplayName(
            "is added with source and files, their hashes shown, and found by another, every verdict kept, all on the trail")
    void isAddedAndVerified() {
        FilingStreet.Case one = FilingStreet.file(TOWN, "不在这里的人");
        String file = Files.of("监控.txt", "第三排第二个".getBytes(StandardCharsets.UTF_8))
                .to(TOWN.desk(), TOWN.path("attachments"))
                .expect(201)
                .at("/items/0/id");

        Answer added = TOWN.desk()
                .post(
                        one.path("/evidence"),
                        Map.of("description", "窗口监控截图", "source", "UNIT", "attachments", List.of(file)))
                .expect(201);

        String id = added.at("/id");
        assertThat(added.header("Location")).isEqualTo("/api/v1/" + one.path("/evidence/" + id));
        assertThat(added.at("/sourceText")).isEqualTo("被反映单位提供");
        assertThat(added.at("/standing")).isEqualTo("UNVERIFIED");
        assertThat(added.at("/by")).isEqualTo("受理员");
        assertThat(added.at("/attachments/0/sha256"))
                .isEqualTo(TOWN.desk().get(one.path("/attachments")).at("/items/0/sha256"))
                .hasSize(64);

        String below = one.path("/evidence/" + id + "/verification");
        TOWN.head()
                .post(below, Map.of("verdict", "DOUBTFUL", "reason", "看不清时间"))
                .expect(201);
        Answer found = TOWN.head()
                .post(below, Map.of("verdict", "VERIFIED", "reason", "原始录像一致"))
                .expect(201);

        assertThat(found.at("/standing")).isEqualTo("VERIFIED");
        assertThat(found.at("/verdicts/0/verdict")).isEqualTo("DOUBTFUL");
        assertThat(found.at("/verdicts/0/reason")).isEqualTo("看不清时间");
        assertThat(found.at("/verdicts/1/by")).isEqualTo("负责人");
        assertThat(TOWN.desk().get(one.path("/trail?limit=100")).expect(200).text())
                .contains("添加证据“窗口监控截图”", "核验证据“窗口监控截图”：存疑", "核验证据“窗口监控截图”：属实", "看不清时间");
    }

    @Test
    @DisplayName("is found by somebody else than who added it")
    void isNotVerifiedByWhoAddedIt() {
        FilingStreet.Case one = FilingStreet.file(TOWN, "不在这里的人");
        String id =
                TOWN.desk().post(one.path("/evidence"), RECORDING).expect(201).at("/id");

        Answer refused = TOWN.desk()
                .post(one.path("/evidence/" + id + "/verification"), Map.of("verdict", "VERIFIED", "reason", "我看过"));

        assertThat(refused.expect(403).at("/errors/0/message")).isEqualTo("自己添加的证据要由别人核验");
    }

    @Test
    @DisplayName("counts in conditions while it is not rejected, at the moment of the action")
    void countsInConditions() {
        FilingStreet.Case one = FilingStreet.file(TOWN, "不在这里的人");
        Map<String, Object> fields = Map.of("reason", "有据可查");

        assertThat(one.act(TOWN.head(), "decide", fields).expect(422).faults()).containsExactly("CONDITION_FALSE ");

        String id =
                TOWN.desk().post(one.path("/evidence"), RECORDING).expect(201).at("/id");
        TOWN.head()
                .post(one.path("/evidence/" + id + "/verification"), Map.of("verdict", "REJECTED", "reason", "别处的录像"))
                .expect(201);
        assertThat(one.act(TOWN.head(), "decide", fields).expect(422).faults()).containsExactly("CONDITION_FALSE ");

        TOWN.desk().post(one.path("/evidence"), RECORDING).expect(201);
        one.act(TOWN.head(), "decide", fields).expect(200);
    }

    @Test
    @DisplayName("says all that is missing or wrong at once")
    void saysAllFaults() {
        FilingStreet.Case one = FilingStreet.file(TOWN, "不在这里的人");

        Answer refused = TOWN.desk()
                .post(
                        one.path("/evidence"),
                        Map.of("description", " ", "source", "DREAM", "attachments", List.of("x")));

        assertThat(refused.expect(422).faults())
                .containsExactlyInAnyOrder(
                        "NOT_ALLOWED /source", "REQUIRED /description", "UNKNOWN_REFERENCE /attachments/0");
    }

    @Test
    @DisplayName("is neither added nor found after the case has ended")
    void isOver() {
        FilingStreet.Case one = FilingStreet.file(TOWN, "不在这里的人");
        String id =
                TOWN.desk().post(one.path("/evidence"), RECORDING).expect(201).at("/id");
        one.act(TOWN.head(), "decide", Map.of("reason", "有据可查")).expect(200);
        one.act(TOWN.head(), "close", Map.of()).expect(200);

        assertThat(TOWN.desk()
                        .post(one.path("/evidence"), RECORDING)
                        .expect(409)
                        .faults())
                .containsExactly("NOT_NOW ");
        TOWN.head()
                .post(one.path("/evidence/" + id + "/verification"), Map.of("verdict", "REJECTED", "reason", "晚了"))
                .expect(409);
    }

    @Test
    @DisplayName("B-10 is not shown to the person complained of, who adds none, and is not there for others")
    void isKeptFromOthers() {
        FilingStreet.Case one = FilingStreet.file(TOWN, "受理员");
        TOWN.head().post(one.path("/evidence"), RECORDING).expect(201);

        assertThat(TOWN.desk().get(one.path("/evidence")).expect(403).faults()).containsExactly("NOT_YOU ");
        TOWN.desk().post(one.path("/evidence"), RECORDING).expect(403);
        TOWN.handler().get(one.path("/evidence")).expect(404);
        OTHER.desk().get(one.path("/evidence")).expect(404);
        OTHER.desk().get(OTHER.path("cases/" + one.id() + "/evidence")).expect(404);
        Rest.anybody().get(one.path("/evidence")).expect(401);
    }
}
