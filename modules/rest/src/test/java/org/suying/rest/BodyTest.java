package org.suying.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suying.kernel.Fault;
import org.suying.kernel.Faults;
import org.suying.kernel.Refused;

@DisplayName("A body")
class BodyTest {

    private static final Body BODY = Body.of(BodyTest.class, "body.schema.json");

    @Test
    void isToldAllItsFaultsAtOnce() {
        assertThat(faults("{\"id\": \"X\", \"size\": \"two\", \"kind\": \"C\", \"more\": 1}"))
                .containsExactlyInAnyOrder(
                        "NOT_ALLOWED /id",
                        "WRONG_TYPE /size",
                        "NOT_ALLOWED /kind",
                        "UNKNOWN_FIELD /more",
                        "REQUIRED /name");
    }

    @Test
    void isToldOnlyThatItIsOfAnotherTypeIfItIs() {
        assertThat(faults("[]")).containsExactly("WRONG_TYPE ");
        assertThat(faults("null")).containsExactly("WRONG_TYPE ");
    }

    @Test
    void takesNoControlCharactersAndNoHalvesOfCharacters() {
        assertThat(faults("{\"id\": \"ab\", \"name\": \"a\\u0000\", \"list\": [\"b\", \"\\ud842\"]}"))
                .containsExactly("NOT_ALLOWED /name", "NOT_ALLOWED /list/1");
    }

    @Test
    void leavesAMemberToOthers() {
        Faults faults = new Faults();
        BODY.leaving("/name").read(bytes("{\"id\": \"ab\", \"name\": \"a\\u0000\"}"), faults);

        assertThat(faults.isEmpty()).isTrue();
    }

    @Test
    void countsCharactersAsPeopleDo() {
        assertThat(faults("{\"id\": \"ab\", \"name\": \"\uD842\uDFB7\uD842\uDFB7\uD842\uDFB7\"}"))
                .isEmpty();
        assertThat(faults("{\"id\": \"ab\", \"name\": \"\uD842\uDFB7\uD842\uDFB7\uD842\uDFB7字\"}"))
                .containsExactly("TOO_LONG /name");
    }

    @Test
    void endsAPatternWhereTheTextEnds() {
        assertThat(faults("{\"id\": \"ab\\n\", \"name\": \"a\"}")).containsExactly("NOT_ALLOWED /id");
    }

    @Test
    void writesPointersThatCanBeFollowed() {
        assertThat(faults("{\"id\": \"ab\", \"name\": \"a\", \"x/y~z\": 1}")).containsExactly("UNKNOWN_FIELD /x~1y~0z");
    }

    @Test
    void hasOneMeaning() {
        assertThat(refused("{\"id\": \"ab\", \"id\": \"ac\"}")).containsExactly("MALFORMED ");
        assertThat(refused("{} {}")).containsExactly("MALFORMED ");
        assertThat(refused("")).containsExactly("MALFORMED ");
        assertThat(refused("[".repeat(100_000))).containsExactly("MALFORMED ");
    }

    private static List<String> faults(String json) {
        Faults faults = new Faults();
        try {
            BODY.read(bytes(json), faults);
            return words(faults.all());
        } catch (Refused refused) {
            return words(refused.faults());
        }
    }

    private static List<String> refused(String json) {
        Refused refused = catchThrowableOfType(Refused.class, () -> BODY.read(bytes(json), new Faults()));
        return words(refused.faults());
    }

    private static List<String> words(List<Fault> faults) {
        return faults.stream()
                .map(fault -> fault.reason().code() + " " + fault.pointer())
                .toList();
    }

    private static byte[] bytes(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }
}
