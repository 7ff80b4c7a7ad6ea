package org.suying.regime;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suying.onboarding.UnseenRuleBook;
import org.suying.testkit.Rest;

@ArquillianTest
@RunAsClient
@DisplayName("A rule book that does not verify opens no tenant")
class UnsoundRuleBookIT {

    private static final String SOUND = UnseenRuleBook.text();

    @Test
    @DisplayName("with what the schema does not know, and keys that are written twice")
    void withUnknownAndDuplicateKeys() {
        assertThat(findings(SOUND.replace("phase: DECIDED,", "phase: DECIDED, colour: red,")))
                .containsExactly("UNKNOWN_FIELD /regime/workflow/states/yiding/colour 95:33");
        assertThat(findings(SOUND.replace("phase: DECIDED,", "phase: DONE,")))
                .contains("NOT_ALLOWED /regime/workflow/states/yiding/phase 95:24");
        assertThat(findings(SOUND + "title: 又一个\n")).containsExactly("DUPLICATE /regime/title 108:1");
    }

    @Test
    @DisplayName("with references to states, roles, fields, channels, effects, events that are not there")
    void withUnknownReferences() {
        assertThat(findings(SOUND.replace("to: yiding,", "to: nowhere,")))
                .contains("UNKNOWN_REFERENCE /regime/workflow/actions/dingduo/to 104:46");
        assertThat(findings(SOUND.replace("by: zuzhang,", "by: nobody,")))
                .contains("UNKNOWN_REFERENCE /regime/workflow/actions/dingduo/by 104:58");
        assertThat(findings(SOUND.replace("role: banshi, label", "role: nobody, label")))
                .contains("UNKNOWN_REFERENCE /regime/fields/banren/role 68:34");
        assertThat(findings(SOUND.replace("[dafu]", "[nothing]")))
                .contains("UNKNOWN_REFERENCE /regime/workflow/actions/dafuTa/fields/0 105:72");
        assertThat(findings(SOUND.replace("kind: WEB,", "kind: PIGEON,")))
                .contains("NOT_ALLOWED /regime/channels/wangye/kind 18:20");
        assertThat(findings(SOUND.replace("notify:", "explode:")))
                .contains("UNKNOWN_REFERENCE /regime/workflow/actions/jiexia/effects/1/explode 101:170");
        assertThat(findings(SOUND.replace("from: shouli,", "from: never,")))
                .containsExactly("UNKNOWN_REFERENCE /regime/deadlines/chujieguo/from 83:33");
    }

    @Test
    @DisplayName("with a condition that does not type-check")
    void withAConditionThatDoesNotTypeCheck() {
        assertThat(findings(SOUND.replace("size(qingkuang) > 3", "qingkuang > 3")))
                .containsExactly("CONDITION /regime/workflow/actions/baogao/when 103:104");
    }

    @Test
    @DisplayName("with states that cannot be reached or left, and actions that nobody can take")
    void withWhatCannotHappen() {
        assertThat(findings(SOUND.replace("from: yifu, to: wanjie", "from: yifu, to: yifu")))
                .contains(
                        "NO_END /regime/workflow/states/yifu 96:5", "UNREACHABLE /regime/workflow/states/wanjie 97:5");
        assertThat(findings(SOUND.replace("by: banshi, fields", "by: banshi, notBy: banshi, fields")))
                .containsExactly("NOBODY /regime/workflow/actions/baogao/by 103:58");
    }

    @Test
    @DisplayName("with anchors and aliases, in two parts, unfinished, or above one megabyte")
    void withWhatYamlAllows() {
        assertThat(findings(SOUND.replace("taidu: {", "taidu: &a {").replace("{ text: 已过期, clause: R99-03 }", "*a")))
                .contains(
                        "NOT_ALLOWED /regime/complaint/grounds/taidu 50:12",
                        "NOT_ALLOWED /regime/complaint/exclusions/guoqi 52:12");
        assertThat(findings(SOUND + "---\na: 1\n")).containsExactly("MULTIPLE_DOCUMENTS /regime 108:1");
        assertThat(findings(SOUND + "x: [1")).contains("SYNTAX /regime 108:6");
        assertThat(findings(SOUND + "#" + "x".repeat(1_100_000))).containsExactly("TOO_LONG /regime 1:1");
    }

    @Test
    @DisplayName("and is told all of it at once")
    void isToldAllAtOnce() {
        String faulty = SOUND.replace("to: yiding,", "to: nowhere,")
                .replace("by: zuzhang,", "by: nobody,")
                .replace("[dafu]", "[nothing]")
                .replace("from: shouli,", "from: never,")
                .replace("phase: DECIDED,", "phase: DECIDED, colour: red,")
                .replace("size(qingkuang) > 3", "qingkuang > 3");

        assertThat(findings(faulty))
                .extracting(finding -> finding.split(" ")[1])
                .contains(
                        "/regime/workflow/actions/dingduo/to",
                        "/regime/workflow/actions/dingduo/by",
                        "/regime/workflow/actions/dafuTa/fields/0",
                        "/regime/workflow/actions/baogao/when",
                        "/regime/deadlines/chujieguo/from",
                        "/regime/workflow/states/yiding/colour");
        Rest.anybody().get("tenants/unsound-district").expect(404);
    }

    private static List<String> findings(String regime) {
        List<String> findings = new ArrayList<>();
        for (JsonNode error : Rest.officer("admin@yunchuan")
                .post("tenants", UnseenRuleBook.district("unsound-district", regime))
                .expect(422)
                .json()
                .path("errors")) {
            findings.add("%s %s %d:%d"
                    .formatted(
                            error.path("code").asText(),
                            error.path("pointer").asText(),
                            error.path("line").asInt(),
                            error.path("column").asInt()));
        }
        return findings;
    }
}
