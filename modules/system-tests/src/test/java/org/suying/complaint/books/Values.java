package org.suying.complaint.books;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a field takes and what it does not, by how it is asked: {@code {id, of, type, required, max, options}}. */
final class Values {

    /**
     * A value that a field must not take.
     *
     * @param value null to leave it out
     * @param fault its code, and where below the field's own place it is found
     */
    record Wrong(@Nullable Object value, String fault, String below) {

        String at(String pointer) {
            return fault + " " + pointer + below;
        }
    }

    private Values() {}

    /** @param turn chooses among what can be chosen */
    static Object right(JsonNode asked, int turn, String day) {
        return switch (asked.path("type").asText()) {
            case "TEXT" -> text(asked.path("of").asText());
            case "BOOLEAN" -> turn % 2 == 1;
            case "NUMBER" -> 1;
            case "DATE" -> day;
            case "CHOICES" ->
                asked.path("of").asText().equals("decision.measuresDone")
                        ? asked.path("options").findValuesAsText("id")
                        : List.of(option(asked, turn));
            case "UNIT" -> Office.UNITS.get(turn % 2);
            case "UNITS" -> Office.UNITS;
            default -> option(asked, turn);
        };
    }

    private static String option(JsonNode asked, int turn) {
        JsonNode options = asked.path("options");
        return options.path(turn % Math.max(1, options.size())).path("id").asText();
    }

    private static String text(String of) {
        return switch (of) {
            case "complainant.phone" -> "13912345678";
            case "complainant.email" -> "zhao@example.cn";
            case "complainant.idNumber" -> "110101199001011237";
            default -> "一二三四五";
        };
    }

    static List<Wrong> wrong(JsonNode asked) {
        List<Wrong> all = new ArrayList<>();
        if (asked.path("required").asBoolean()) {
            all.add(new Wrong(null, "REQUIRED", ""));
            all.add(new Wrong(" ", "REQUIRED", ""));
        }
        all.add(new Wrong(Map.of("a", 1), "WRONG_TYPE", ""));
        all.addAll(ofType(asked));
        return all;
    }

    private static List<Wrong> ofType(JsonNode asked) {
        String nobody = new UUID(7, 7).toString();
        return switch (asked.path("type").asText()) {
            case "TEXT" ->
                List.of(
                        wrongType(7),
                        wrongType(true),
                        wrongType(List.of()),
                        wrongType(List.of("甲")),
                        new Wrong("长".repeat(asked.path("max").asInt() + 1), "TOO_LONG", ""),
                        new Wrong("甲\u0007", "NOT_ALLOWED", ""));
            case "BOOLEAN" -> List.of(wrongType("yes"), wrongType(1), wrongType(List.of()));
            case "NUMBER" ->
                List.of(wrongType("1"), wrongType(1.5), wrongType(1e40), wrongType(true), wrongType(List.of()));
            case "DATE" ->
                List.of(
                        wrongType("2026-02-30"),
                        wrongType("tomorrow"),
                        wrongType("2026-03-03T09:00:00+08:00"),
                        wrongType(20_260_303),
                        wrongType(List.of()),
                        new Wrong("+12026-03-03", "NOT_ALLOWED", ""),
                        new Wrong("0026-03-03", "NOT_ALLOWED", ""));
            case "CHOICE" -> List.of(wrongType(3), wrongType(List.of()), new Wrong("nobody", "NOT_ALLOWED", ""));
            case "CHOICES" ->
                List.of(
                        wrongType("nobody"),
                        wrongType(3),
                        new Wrong(List.of("nobody"), "NOT_ALLOWED", "/0"),
                        new Wrong(List.of(3), "WRONG_TYPE", "/0"));
            case "UNIT" -> List.of(wrongType(3), wrongType(List.of()), new Wrong("nobody", "UNKNOWN_REFERENCE", ""));
            case "UNITS" ->
                List.of(
                        wrongType("nobody"),
                        new Wrong(List.of("nobody"), "UNKNOWN_REFERENCE", "/0"),
                        new Wrong(List.of(3), "WRONG_TYPE", "/0"));
            case "OFFICER" ->
                List.of(
                        wrongType(3),
                        wrongType(List.of()),
                        new Wrong(nobody, "UNKNOWN_REFERENCE", ""),
                        new Wrong("head", "UNKNOWN_REFERENCE", ""));
            default -> throw new AssertionError("a type of field that this test does not know: " + asked);
        };
    }

    private static Wrong wrongType(Object value) {
        return new Wrong(value, "WRONG_TYPE", "");
    }
}
