package org.suying.casework.handling;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Spoils the text of a sound book in one place. */
final class BookSpoiler {

    /** @param code how the fault is called */
    private record Fault(String code, String wanted, String instead) {}

    /**
     * @param code how the fault is called; empty where it may be any, and none too
     * @param line where the fault is, from 1; 0 if somewhere
     */
    record Spoilt(String text, String code, int line) {}

    private static final List<Fault> FAULTS = List.of(
            new Fault("UNKNOWN_STATE", "to: s\\d", "to: nowhere"),
            new Fault("UNKNOWN_STATE", "to: end\\d", "to: s99"),
            new Fault("UNKNOWN_STATE", "(a\\d+: \\{ from: )\\[", "$1[nowhere, "),
            new Fault("UNKNOWN_ROLE", "by: \\[r", "by: [nobody, r"),
            new Fault("UNKNOWN_ROLE", "notBy: \\[", "notBy: [nobody, "),
            new Fault("NOBODY", "by: \\[r[^\\]]*\\](.*)", "by: [r0], notBy: [r0] }"),
            new Fault("COMPLAINANT_ONLY", "by: \\[r", "by: [complainant, r"),
            new Fault("UNKNOWN_EVENT", "until: \\[", "until: [never, "),
            new Fault("UNKNOWN_EVENT", "(d\\d: \\{ from: )\\w+", "$1never"),
            new Fault("BAD_SPAN", "within: \\d+", "within: x"),
            new Fault("BAD_WARNING", "warn: [^,} ]+", "warn: soon"),
            new Fault("UNKNOWN_EFFECT", "assign:", "promote:"),
            new Fault("UNKNOWN_ACTION_FIELD", "\"amount\\?", "\"nothing?"),
            new Fault("LEAVES_END", "(a\\d+: \\{ from: )\\[[^\\]]*\\]", "$1[END]"),
            new Fault("END_PHASE", "phase: \\w+(.*)end: true", "phase: HANDLING$1end: true"),
            new Fault("REQUIRED", "(    s\\d: \\{ )phase: \\w+,", "$1"),
            new Fault("REQUIRED", "by: \\[.*", "}"),
            new Fault("REQUIRED", "within: .*", "}"));

    private static final String CHARS = "{}[]:,-\"'#&*!|>% \n\tax0日\u0000";

    private BookSpoiler() {}

    /** What all the faults are called. */
    static Set<String> codes() {
        return FAULTS.stream().map(Fault::code).collect(Collectors.toSet());
    }

    /** Somewhere a line is given a fault of a kind for which it has a place. */
    static Spoilt fault(Book book, SplittableRandom random) {
        String[] lines = BookText.of(book).split("\n", -1);
        List<Spoilt> possible = new ArrayList<>();
        String end = book.states().stream()
                .filter(Book.St::end)
                .map(Book.St::id)
                .findFirst()
                .orElseThrow();
        Fault fault = FAULTS.get(random.nextInt(FAULTS.size()));
        for (int i = 0; i < lines.length; i++) {
            var found = Pattern.compile(fault.wanted()).matcher(lines[i]);
            if (found.find()) {
                String[] spoilt = lines.clone();
                spoilt[i] = found.replaceFirst(fault.instead()).replace("END", end);
                possible.add(new Spoilt(String.join("\n", spoilt), fault.code(), i + 1));
            }
        }
        return possible.isEmpty() ? damage(book, random) : possible.get(random.nextInt(possible.size()));
    }

    /** Somewhere in the text something is lost, or something gets in that nobody meant. */
    static Spoilt damage(Book book, SplittableRandom random) {
        StringBuilder text = new StringBuilder(BookText.of(book));
        for (int i = 0; i <= random.nextInt(3); i++) {
            int at = random.nextInt(text.length());
            if (random.nextBoolean()) {
                text.insert(at, CHARS.charAt(random.nextInt(CHARS.length())));
            } else {
                text.delete(at, Math.min(text.length(), at + 1 + random.nextInt(30)));
            }
        }
        return new Spoilt(text.toString(), "", 0);
    }
}
