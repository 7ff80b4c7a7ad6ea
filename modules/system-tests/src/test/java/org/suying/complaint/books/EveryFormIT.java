package org.suying.complaint.books;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.suying.complaint.books.Values.Wrong;
import org.suying.testkit.Answer;
import org.suying.testkit.Rest;

/** Made from what each tenant says of its own form, so that a new field is tried without a new test. */
@ArquillianTest
@RunAsClient
@DisplayName("B-09 the form of every preset")
class EveryFormIT {

    private static final List<Wrong> SIGNED =
            List.of(new Wrong("yes", "WRONG_TYPE", ""), new Wrong(1, "WRONG_TYPE", ""));
    private static final Map<String, List<Wrong>> TAKING_DOWN = Map.of(
            "signed", SIGNED,
            "transcript", List.of(new Wrong(7, "WRONG_TYPE", ""), new Wrong("长".repeat(10_001), "TOO_LONG", "")),
            "assistedBy", List.of(new Wrong(7, "WRONG_TYPE", ""), new Wrong("长".repeat(61), "TOO_LONG", "")),
            "letterDate",
                    List.of(
                            new Wrong(7, "WRONG_TYPE", ""),
                            new Wrong("2026-02-30", "WRONG_TYPE", ""),
                            new Wrong("2099-01-01", "NOT_ALLOWED", ""),
                            new Wrong("1911-10-10", "NOT_ALLOWED", "")),
            "receivedAt",
                    List.of(
                            new Wrong(7, "WRONG_TYPE", ""),
                            new Wrong("yesterday", "WRONG_TYPE", ""),
                            new Wrong("2099-01-01T00:00:00+08:00", "NOT_ALLOWED", ""),
                            new Wrong("1911-10-10T00:00:00+08:00", "NOT_ALLOWED", "")));

    static Stream<String> presets() {
        return Rest.anybody().get("presets").expect(200).json().path("items").findValuesAsText("id").stream()
                .filter(id -> !id.equals("baseline"));
    }

    /** What is asked in a channel, with where it stands and what it must not be. */
    private record Spot(String pointer, List<Wrong> wrong) {}

    @ParameterizedTest
    @MethodSource("presets")
    @DisplayName("B-09 refuses whatever is wrong in a field, in each channel, at its place, and everything at once")
    void refusesWhateverIsWrong(String preset) {
        Office office = Office.open("form-" + preset, Map.entry("preset", preset));
        JsonNode guide = office.guide();
        List<String> bad = new ArrayList<>();
        long before = registerNumber(office);
        for (JsonNode channel : guide.path("channels")) {
            FilingBody form = new FilingBody(office, guide, channel);
            Rest caller = form.isOfDesk() ? office.as(office.desk()) : Rest.anybody();
            List<Spot> spots = spots(form);
            for (Spot spot : spots) {
                for (Wrong wrong : spot.wrong()) {
                    ObjectNode body = form.sound(0);
                    FilingBody.put(body, spot.pointer(), wrong.value());
                    look(office, caller, body, List.of(wrong.at(spot.pointer())), bad);
                }
            }
            allAtOnce(office, caller, form, spots, bad);
        }

        assertThat(bad).isEmpty();
        assertThat(registerNumber(office)).as("nothing was stored").isEqualTo(before + 1);
    }

    private static List<Spot> spots(FilingBody form) {
        List<Spot> spots = new ArrayList<>();
        form.fields().forEach(field -> spots.add(new Spot(FilingBody.pointer(field), Values.wrong(field))));
        spots.add(new Spot("/kind", List.of(new Wrong("X", "NOT_ALLOWED", ""), new Wrong(7, "WRONG_TYPE", ""))));
        spots.add(new Spot("/identity", List.of(new Wrong("X", "NOT_ALLOWED", ""), new Wrong(7, "WRONG_TYPE", ""))));
        spots.add(new Spot("/fields/nobodyAsks", List.of(new Wrong("x", "UNKNOWN_FIELD", ""))));
        spots.add(new Spot("/nobodyAsks", List.of(new Wrong("x", "UNKNOWN_FIELD", ""))));
        spots.add(new Spot("/complainant/nobodyAsks", List.of(new Wrong("x", "UNKNOWN_FIELD", ""))));
        spots.add(new Spot("/respondent/nobodyAsks", List.of(new Wrong("x", "UNKNOWN_FIELD", ""))));
        spots.add(new Spot("/attachments", List.of(new Wrong("x", "WRONG_TYPE", ""))));
        if (form.isOfDesk()) {
            TAKING_DOWN.forEach((name, wrong) -> {
                List<Wrong> all = new ArrayList<>(wrong);
                if (form.requires(name)) {
                    all.add(new Wrong(null, "REQUIRED", ""));
                }
                spots.add(new Spot("/" + name, all));
            });
        }
        return spots;
    }

    /**
     * Each field wrong in one body, in as many bodies as a field has ways to be wrong. Only how somebody complains is
     * right: what is required of a person follows from it.
     */
    private static void allAtOnce(Office office, Rest caller, FilingBody form, List<Spot> spots, List<String> bad) {
        int ways = spots.stream().mapToInt(spot -> spot.wrong().size()).max().orElse(0);
        for (int way = 0; way < ways; way++) {
            ObjectNode body = form.sound(0);
            List<String> expected = new ArrayList<>();
            for (Spot spot : spots.stream()
                    .filter(one -> !one.pointer().equals("/identity"))
                    .toList()) {
                Wrong wrong = spot.wrong().get(way % spot.wrong().size());
                FilingBody.put(body, spot.pointer(), wrong.value());
                expected.add(wrong.at(spot.pointer()));
            }
            look(office, caller, body, expected, bad);
        }
    }

    private static void look(Office office, Rest caller, ObjectNode body, List<String> expected, List<String> bad) {
        Answer answer = caller.post(office.path("complaints"), body);
        boolean malformed =
                expected.stream().anyMatch(one -> one.startsWith("WRONG_TYPE") || one.startsWith("UNKNOWN_FIELD"));
        if (answer.status() != (malformed ? 400 : 422)
                || !sorted(answer.faults()).equals(sorted(expected))) {
            bad.add(body.path("channel") + " expected " + sorted(expected) + " but was " + answer.status() + " "
                    + sorted(answer.faults()));
        }
    }

    private static List<String> sorted(List<String> faults) {
        return faults.stream().sorted().toList();
    }

    /** Files one that is sound; register numbers count up without a gap. */
    private static long registerNumber(Office office) {
        JsonNode guide = office.guide();
        for (JsonNode channel : guide.path("channels")) {
            FilingBody form = new FilingBody(office, guide, channel);
            Rest desk = office.as(office.desk());
            String id = desk.post(office.path("complaints"), form.sound(0))
                    .expect(201)
                    .at("/id");
            String number = office.as(office.seer())
                    .get(office.path("cases/" + id))
                    .expect(200)
                    .at("/registerNumber");
            return Long.parseLong(number.replaceAll(".*\\D(\\d+)\\D*$", "$1"));
        }
        throw new AssertionError("no channel");
    }
}
