package org.suying.complaint.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.suying.casework.FieldValues;
import org.suying.complaint.ChannelKind;
import org.suying.complaint.ComplaintKind;
import org.suying.complaint.IdentityKind;
import org.suying.complaint.World;
import org.suying.complaint.rules.Channels;
import org.suying.kernel.Fault;
import org.suying.kernel.Faults;
import org.suying.rest.Json;
import org.suying.rest.RestRefusal;

@DisplayName("filing")
class FilingFormTest {

    final Faults faults = new Faults();

    @Nested
    @DisplayName("what is sound")
    class Sound {

        @Test
        @DisplayName("B-09 is taken as it was written")
        void isTaken() {
            var registration = sound("web", false, """
                    {"kind": "COMPLAINT", "channel": "web", "identity": "NAMED",
                     "complainant": {"name": "安然", "phone": "139 0000 4210"},
                     "respondent": {"unit": "市场监管局", "counter": "B12"},
                     "subject": "材料没有\\n一次说清", "content": "𠮷先生说：<b>'; drop table</b> 😀\\n第二行",
                     "ground": "attitude", "fields": {"demand": "道歉", "times": 3, "kinds2": ["fee", "time"]}}""");

            assertThat(faults.all()).isEmpty();
            assertThat(registration.what().kind()).isEqualTo(ComplaintKind.COMPLAINT);
            assertThat(registration.what().channelKind()).isEqualTo(ChannelKind.WEB);
            assertThat(registration.what().content()).isEqualTo("𠮷先生说：<b>'; drop table</b> 😀\n第二行");
            assertThat(registration.what().ground()).isEqualTo("attitude");
            assertThat(registration.what().ownValues())
                    .isEqualTo(Map.of("demand", "道歉", "times", 3L, "kinds2", List.of("fee", "time")));
            assertThat(registration.subject()).isEqualTo("材料没有 一次说清");
            assertThat(registration.person().name()).isEqualTo("安然");
            assertThat(registration.respondent().inOneLine(slug -> Optional.empty()))
                    .isEqualTo("市场监管局 · B12");
        }

        @Test
        @DisplayName("R19-13 who wants secrecy is kept secret")
        void isKeptSecret() {
            var registration = sound("web", false, named("\"wantsSecrecy\": true,"));

            assertThat(registration.what().identity()).isEqualTo(IdentityKind.CONFIDENTIAL);
        }

        @Test
        @DisplayName("B-04 who stays anonymous is asked for nothing")
        void asksNothingOfTheAnonymous() {
            var registration = sound(
                    "web",
                    false,
                    "{\"kind\": \"COMPLAINT\", \"identity\": \"ANONYMOUS\", \"subject\": \"甲\", \"content\": \"乙\"}");

            assertThat(faults.all()).isEmpty();
            assertThat(registration.person().name()).isNull();
        }

        @Test
        @DisplayName("R19-02 a letter comes with its date")
        void takesLetters() {
            var registration = sound("letter", true, named("\"letterDate\": \"2026-03-02\","));

            assertThat(registration.takingDown().letterDate()).isEqualTo(LocalDate.of(2026, 3, 2));
        }
    }

    @Nested
    @DisplayName("what is not")
    class Faulty {

        @Test
        @DisplayName("B-09 says everything that is missing at once")
        void saysAllThatIsMissing() {
            read("web", false, "{\"kind\": \"COMPLAINT\", \"identity\": \"NAMED\"}");

            assertThat(codes())
                    .containsExactlyInAnyOrder(
                            "REQUIRED /subject",
                            "REQUIRED /content",
                            "REQUIRED /complainant/name",
                            "REQUIRED /complainant/phone");
        }

        @Test
        @DisplayName("says everything that is wrong at once")
        void saysAllThatIsWrong() {
            read("web", false, """
                    {"kind": "APPEAL", "identity": "ANONYMOUS", "complainant": {"phone": "13900004210"},
                     "subject": "%s", "content": "铃\\u0007", "ground": "nothing",
                     "fields": {"demand": "%s", "times": "3", "kinds2": ["fee", "x"], "more": 1},
                     "transcript": "说", "receivedAt": "2026-03-01T09:00:00+08:00"}""".formatted("长".repeat(101), "长".repeat(21)));

            assertThat(codes())
                    .containsExactlyInAnyOrder(
                            "NOT_ALLOWED /kind",
                            "NOT_ALLOWED /complainant/phone",
                            "TOO_LONG /subject",
                            "NOT_ALLOWED /content",
                            "NOT_ALLOWED /ground",
                            "TOO_LONG /fields/demand",
                            "WRONG_TYPE /fields/times",
                            "NOT_ALLOWED /fields/kinds2/1",
                            "UNKNOWN_FIELD /fields/more",
                            "NOT_ALLOWED /transcript",
                            "NOT_ALLOWED /receivedAt");
        }

        @Test
        @DisplayName("B-09 10,000 characters are too many, 5,000 of any plane are not")
        void countsCharacters() {
            read("web", false, contentOf("字".repeat(10_000)));
            assertThat(codes()).containsExactly("TOO_LONG /content");

            Faults none = new Faults();
            var taken = read("web", false, contentOf("𠮷".repeat(5_000)), none);
            assertThat(none.all()).isEmpty();
            assertThat(taken).isNotNull();
        }

        @Test
        @DisplayName("R19-02 a visit lacks its transcript, a letter its date")
        void asksWhatTheChannelRequires() {
            read("visit", true, named(""));
            assertThat(codes()).containsExactly("REQUIRED /transcript");

            Faults ofLetter = new Faults();
            read("letter", true, named("\"letterDate\": \"昨天\","), ofLetter);
            assertThat(ofLetter.all()).extracting(Fault::pointer).containsExactly("/letterDate");
        }

        @Test
        @DisplayName("what the schema refused is not found wrong again")
        void doesNotRepeat() {
            faults.add("/content", RestRefusal.WRONG_TYPE, "string");

            read(
                    "web",
                    false,
                    "{\"kind\": \"COMPLAINT\", \"identity\": \"ANONYMOUS\", \"subject\": \"甲\", \"content\": 7}");

            assertThat(codes()).containsExactly("WRONG_TYPE /content");
        }
    }

    private static String named(String more) {
        return """
                {%s "kind": "COMPLAINT", "identity": "NAMED", "subject": "甲", "content": "乙",
                 "complainant": {"name": "安然", "phone": "13900004210"}}""".formatted(more);
    }

    private static String contentOf(String content) {
        return "{\"kind\": \"COMPLAINT\", \"identity\": \"ANONYMOUS\", \"subject\": \"甲\", \"content\": \"" + content
                + "\"}";
    }

    private Registration sound(String channel, boolean officer, String sent) {
        return Objects.requireNonNull(read(channel, officer, sent), "refused: " + faults.all());
    }

    private @Nullable Registration read(String channel, boolean officer, String sent) {
        return read(channel, officer, sent, faults);
    }

    private static @Nullable Registration read(String channel, boolean officer, String sent, Faults faults) {
        var regime = World.regime();
        JsonNode tree = Json.read(sent);
        return new FilingForm(tree, regime, new FieldValues(), faults)
                .read(
                        regime.section(Channels.class).find(channel).orElseThrow(),
                        officer,
                        ZonedDateTime.parse("2026-03-11T09:00:00+08:00[Asia/Shanghai]"));
    }

    private List<String> codes() {
        return faults.all().stream()
                .map(fault -> fault.reason().code() + " " + fault.pointer())
                .toList();
    }
}
