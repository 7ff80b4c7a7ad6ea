package org.suying.casework.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.suying.casework.World;
import org.suying.regime.Finding;

/** Lines are counted in {@link World#REGIME}: its workflow begins in line 13, its states in 15, its actions in 23. */
@DisplayName("The workflow of a regime")
class WorkflowCheckTest {

    @Test
    @DisplayName("that is sound has no findings")
    void isSound() {
        assertThat(World.read(World.REGIME).findings()).isEmpty();
    }

    @ParameterizedTest(name = "{2} at {3}")
    @DisplayName("is refused with pointer and line where it speaks of what there is not")
    @CsvSource(delimiter = '|', textBlock = """
        from: working, to: reported  | from: nowhere, to: reported      | UNKNOWN_STATE        | /workflow/actions/report/from     | 25
        to: closed, by: head         | to: nowhere, by: head            | UNKNOWN_STATE        | /workflow/actions/close/to        | 28
        to: reported, by: handler    | to: reported, by: nobody         | UNKNOWN_ROLE         | /workflow/actions/report/by       | 25
        notBy: [handler]             | notBy: [nobody]                  | UNKNOWN_ROLE         | /workflow/actions/decide/notBy    | 27
        fields: [handler]            | fields: [nothing]                | UNKNOWN_ACTION_FIELD | /workflow/actions/hand/fields/0   | 24
        { assign: { to: handler } }  | { promote: { to: handler } }     | UNKNOWN_EFFECT       | /workflow/actions/hand/effects/0/promote | 24
        { assign: { to: handler } }  | { assign: { to: note, role: handler } } | NOT_ASSIGNABLE | /workflow/actions/hand/effects/0/assign/to | 24
        until: [admitted, refused]   | until: [admitted, forgotten]     | UNKNOWN_EVENT        | /deadlines/admission/until        | 32
        from: working, until         | from: forgotten, until           | UNKNOWN_EVENT        | /deadlines/report/from            | 33
        """)
    void refersToWhatThereIs(String sound, String faulty, String code, String pointer, int line) {
        assertThat(found(sound, faulty)).contains(code + " " + pointer + " " + line);
    }

    @ParameterizedTest(name = "{2} at {3}")
    @DisplayName("is refused with pointer and line where a case could not go its way")
    @CsvSource(delimiter = '|', textBlock = """
        from: received, to: working, by: desk | from: working, to: working, by: desk  | UNREACHABLE /workflow/states/working 16
        text: 办结, end: true                  | text: 办结                             | NO_END /workflow/states/closed 19
        to: closed, by: head                  | to: closed, by: visitor               | NOBODY /workflow/actions/close/by 28
        by: [head, desk], notBy: [handler]    | by: [handler], notBy: [handler]       | NOBODY /workflow/actions/decide/by 27
        text: 已决定                           | text: 已决定, end: true                | END_PHASE /workflow/states/decided/phase 18
        from: decided, to: closed             | from: [], to: closed                  | REQUIRED /workflow/actions/close/from 28
        from: decided, to: closed             | from: [decided, refused], to: closed  | LEAVES_END /workflow/actions/close/from 28
        phase: RECEIVED                       | phase: ADMITTED                       | NO_START /workflow/states 14
        working:   { phase: HANDLING          | working:   { phase: RECEIVED          | MANY_STARTS /workflow/states 14
        by: complainant, as: WITHDRAWAL       | by: desk, as: WITHDRAWAL              | COMPLAINANT_ONLY /workflow/actions/withdraw 29
        by: complainant, as: WITHDRAWAL       | by: complainant                       | COMPLAINANT_ONLY /workflow/actions/withdraw 29
        by: complainant, as: WITHDRAWAL       | by: [complainant, desk]               | COMPLAINANT_ONLY /workflow/actions/withdraw 29
        """)
    void letsEveryCaseEnd(String sound, String faulty, String finding) {
        assertThat(found(sound, faulty)).contains(finding);
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("is refused where a condition does not type-check")
    @CsvSource(delimiter = '|', textBlock = """
        happened > 3             | /workflow/actions/decide/when
        weight == 1              | /workflow/actions/decide/when
        nothing == ''            | /workflow/actions/decide/when
        note                     | /workflow/actions/decide/when
        """)
    void hasTypedConditions(String condition, String pointer) {
        var findings = World.read(World.REGIME.replaceAll("when: \".*\"", "when: \"" + condition + "\""))
                .findings();

        assertThat(findings).extracting(Finding::pointer).containsOnly(pointer);
        assertThat(findings).extracting(Finding::line).containsOnly(27);
    }

    @Test
    @DisplayName("shows the shortest way into a state from which no end can be reached")
    void showsTheWayIntoTheTrap() {
        var findings = World.read(World.REGIME
                        .replace("to: refused, by: desk", "to: trap, by: desk")
                        .replace("received:  {", "trap: { phase: HANDLING, text: 陷阱 }\n    received:  {"))
                .findings();

        assertThat(findings)
                .filteredOn(finding -> finding.code().equals("NO_END"))
                .extracting(Finding::path)
                .containsExactly(List.of("received", "trap"));
    }

    @Test
    @DisplayName("says every fault at once")
    void saysAll() {
        String faulty = World.REGIME
                .replace("to: closed, by: head", "to: nowhere, by: nobody")
                .replace("until: [admitted, refused]", "until: [forgotten]");

        assertThat(World.read(faulty).findings())
                .extracting(Finding::code)
                .contains("UNKNOWN_STATE", "UNKNOWN_ROLE", "UNREACHABLE", "UNKNOWN_EVENT");
    }

    private static List<String> found(String sound, String faulty) {
        assertThat(World.REGIME).contains(sound);
        return World.read(World.REGIME.replace(sound, faulty)).findings().stream()
                .map(finding -> finding.code() + " " + finding.pointer() + " " + finding.line())
                .toList();
    }
}
