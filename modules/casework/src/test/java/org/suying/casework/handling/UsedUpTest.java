package org.suying.casework.handling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.suying.casework.RolesOfTests;
import org.suying.casework.Slots;
import org.suying.casework.workflow.FieldsSection;
import org.suying.casework.workflow.WorkflowSection;
import org.suying.regime.Finding;
import org.suying.regime.Presets;
import org.suying.regime.RegimeReader;

@DisplayName("A workflow in which something can be done only so often")
class UsedUpTest {

    private static final RegimeReader READER = new RegimeReader(
            List.of(
                    new RolesOfTests(),
                    new FieldsSection(new Slots(List.of())),
                    new WorkflowSection(List.of(new AssignEffect()), List.of(new CaseFacts()), List.of())),
            Presets.none());

    /** In the state {@code work} a case begins, by {@code judge} it comes to {@code told}, by {@code end} to its end. */
    private static List<Finding> findings(String back, String end) {
        return READER.read("""
                        regime: test
                        title: 测试
                        roles: { clerk: { text: 经办, rights: [HANDLE] } }
                        fields: { loud: { type: BOOLEAN, label: 响 } }
                        workflow:
                          states:
                            work: { phase: RECEIVED, text: 办 }
                            told: { phase: REPLIED, text: 告 }
                            over: { phase: CLOSED, text: 完, end: true }
                          actions:
                            judge: { from: work, to: told, by: clerk, fields: [loud] }
                            note:  { from: work, by: clerk }
                            back:  { from: told, to: work, by: clerk, when: "%s" }
                            end:   { from: told, to: over, by: clerk, when: "%s" }
                        """.formatted(back, end)).findings();
    }

    @ParameterizedTest(name = "back: {0}, end: {1}")
    @DisplayName("is refused where a case would then stay for ever, with the shortest way to there")
    @CsvSource(delimiter = ';', textBlock = """
        true           ; judgeTimes < 2               ; work told work told
        true           ; loud && judgeTimes <= 1      ; work told work told
        backTimes < 1  ; backTimes == 0               ; work told work told
        backTimes < 1  ; noteTimes < 1                ; work work told
        backTimes < 2  ; endTimes > 0                 ; work told
        """)
    void isRefused(String back, String end, String way) {
        assertThat(findings(back, end)).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("NO_END_AGAIN");
            assertThat(finding.pointer()).isEqualTo("/workflow/states/told");
            assertThat(finding.line()).isEqualTo(8);
            assertThat(String.join(" ", finding.path())).isEqualTo(way);
        });
    }

    @ParameterizedTest(name = "back: {0}, end: {1}")
    @DisplayName("is sound where an end stays open, and where it may be opened by something else")
    @CsvSource(delimiter = ';', textBlock = """
        backTimes < 1  ; true
        true           ; endTimes < 1
        true           ; judgeTimes > 2
        backTimes < 3  ; judgeTimes < 9
        true           ; loud
        true           ; judgeTimes < 2 || loud
        true           ; !(judgeTimes > 1)
        true           ; noteTimes == 0 || overdue
        """)
    void isSound(String back, String end) {
        assertThat(findings(back, end)).isEmpty();
    }
}
