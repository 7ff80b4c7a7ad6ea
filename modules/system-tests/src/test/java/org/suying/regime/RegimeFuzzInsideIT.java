package org.suying.regime;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ContainerNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Supplier;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The rule books that ship, spoilt in thousands of ways, always the same ones. */
@ArquillianTest
@DisplayName("N-06 a rule book that somebody has spoilt")
class RegimeFuzzInsideIT {

    private static final Duration LONGEST = Duration.ofSeconds(5);
    private static final long BUDGET = Duration.ofSeconds(16).toNanos();
    private static final int TEXTS = 1500;
    private static final int TREES = 1500;
    private static final String[] MARKS = {
        ":",
        "- ",
        "\n",
        "  ",
        "\t",
        "{",
        "}",
        "[",
        "]",
        "\"",
        "'",
        "&a ",
        "*a",
        "!!java/object ",
        "<<: *a",
        "|",
        ">",
        "#",
        "%YAML 9.9",
        "---\n",
        "...\n",
        "\u0000",
        "\uFEFF",
        "\uD800",
        "😀",
        "null",
        "~",
        ".inf",
        ".nan",
        "0x7fffffffffffffff",
        "999999999999999999999wd",
        "-1wd",
        "?",
        ", ",
        "extends: general\n",
        "extends: [general]\n",
        "\\",
        "\u2028",
        "yes",
        "1e999"
    };
    private static final String[] WORDS = {
        "",
        " ",
        "null",
        "true",
        "0",
        "-1",
        "x".repeat(70_000),
        "a.b.c",
        "1 / 0 > 1",
        "(((((((((((((((((((((((((((((((1)))))))",
        "[1,2].all(x, [1,2].all(y, x == y))",
        "has(",
        "'",
        "evidence > 'a'",
        "timestamp('x')",
        "{",
        "〔{year}〕{number}{number",
        "{0}",
        "%s%n",
        "9".repeat(40) + "wd",
        "P1D",
        "24:00",
        "99:99",
        "2026-02-30",
        "received",
        "desk",
        "__proto__",
        "\u0000",
        "𠮷"
    };

    @Inject
    RegimeReader reader;

    @Inject
    Presets presets;

    private final List<String> bad = new ArrayList<>();
    private int read;
    private int sound;

    @Test
    @DisplayName("N-06 is read or refused with findings in both languages, within five seconds")
    void isReadOrRefused() throws JsonProcessingException {
        long begun = System.nanoTime();
        for (Preset preset : presets.all()) {
            String text = preset.text();
            String name = preset.id();
            Random random = new Random(20260302 + name.length());
            for (int i = 0; i < TEXTS && System.nanoTime() - begun < BUDGET / 2; i++) {
                String spoilt = spoilt(text, random);
                look(name + " text " + i, spoilt, () -> reader.read(spoilt));
            }
        }
        int texts = read;
        ObjectMapper json = new ObjectMapper();
        for (String preset : List.of("general", "baiyun")) {
            JsonNode whole = sound(preset).resolved();
            Random random = new Random(20260303 + preset.length());
            for (int i = 0; i < TREES && System.nanoTime() - begun < BUDGET; i++) {
                JsonNode spoilt = spoilt(whole.deepCopy(), random);
                String text = json.writeValueAsString(spoilt);
                look(preset + " tree " + i, text, () -> reader.read(spoilt));
            }
        }

        System.out.println("rule books spoilt: " + texts + " texts, " + (read - texts) + " trees, " + sound
                + " still sound, " + Duration.ofNanos(System.nanoTime() - begun).toMillis() + " ms");
        assertThat(bad).isEmpty();
        assertThat(texts).isGreaterThan(50);
        assertThat(read - texts).isGreaterThan(50);
        assertThat(sound).as("not everything is broken by it").isPositive();
    }

    private Regime sound(String preset) {
        Regime regime = reader.readPreset(preset).regime();
        if (regime == null) {
            throw new IllegalStateException(preset);
        }
        return regime;
    }

    private void look(String which, String text, Supplier<Verification> reading) {
        long at = System.nanoTime();
        try {
            Verification verification = reading.get();
            for (Finding finding : verification.findings()) {
                for (Locale locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
                    if (!text.contains("???") && finding.message(locale).contains("???")) { // a word that is missing
                        bad.add(which + ": " + finding.message(locale));
                    }
                }
            }
            if (verification.regime() != null) {
                sound++;
            } else if (verification.findings().isEmpty()) {
                bad.add(which + ": refused without a word");
            }
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            StackTraceElement[] from = e.getStackTrace();
            bad.add(which + ": " + e + " at "
                    + (from.length == 0 ? "" : List.of(from).subList(0, Math.min(6, from.length))) + "\n"
                    + text.substring(0, Math.min(300, text.length())));
        }
        if (System.nanoTime() - at > LONGEST.toNanos()) {
            bad.add(which + ": took " + Duration.ofNanos(System.nanoTime() - at));
        }
        read++;
    }

    private static String spoilt(String text, Random random) {
        StringBuilder spoilt = new StringBuilder(text);
        for (int times = 1 + random.nextInt(4); times > 0; times--) {
            int at = random.nextInt(spoilt.length());
            int to = Math.min(spoilt.length(), at + 1 + random.nextInt(60));
            String mark = MARKS[random.nextInt(MARKS.length)];
            switch (random.nextInt(7)) {
                case 0 -> spoilt.delete(at, to);
                case 1 -> spoilt.insert(at, mark);
                case 2 -> spoilt.replace(at, to, mark);
                case 3 -> spoilt.insert(at, spoilt.substring(at, to));
                case 4 -> spoilt.insert(at, mark.repeat(1 + random.nextInt(200)));
                case 5 -> {
                    int line = spoilt.lastIndexOf("\n", at) + 1;
                    spoilt.insert(line, "  ".repeat(random.nextInt(4)));
                }
                default -> spoilt.setCharAt(at, (char) random.nextInt(0x3000));
            }
            if (spoilt.length() < 20) {
                spoilt.append(text);
            }
        }
        return spoilt.toString();
    }

    private static JsonNode spoilt(JsonNode whole, Random random) {
        List<ContainerNode<?>> holders = new ArrayList<>();
        gather(whole, holders);
        for (int times = 1 + random.nextInt(3); times > 0; times--) {
            ContainerNode<?> holder = holders.get(random.nextInt(holders.size()));
            JsonNode other = value(random, holders);
            if (holder instanceof ObjectNode object && !object.isEmpty()) {
                List<String> names = new ArrayList<>();
                object.fieldNames().forEachRemaining(names::add);
                String name = names.get(random.nextInt(names.size()));
                switch (random.nextInt(4)) {
                    case 0 -> object.remove(name);
                    case 1 -> object.set(WORDS[random.nextInt(WORDS.length)], other);
                    default -> object.set(name, other);
                }
            } else if (holder instanceof ArrayNode array) {
                if (array.isEmpty() || random.nextBoolean()) {
                    array.add(other);
                } else {
                    array.set(random.nextInt(array.size()), other);
                }
            }
        }
        return whole;
    }

    /** Something of the wrong kind, or of the right kind in the wrong place. */
    private static JsonNode value(Random random, List<ContainerNode<?>> holders) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        return switch (random.nextInt(9)) {
            case 0 -> nodes.nullNode();
            case 1 -> nodes.numberNode(random.nextInt());
            case 2 -> nodes.numberNode(Double.MAX_VALUE);
            case 3 -> nodes.booleanNode(random.nextBoolean());
            case 4 -> nodes.arrayNode();
            case 5 -> nodes.objectNode();
            case 6 -> holders.get(random.nextInt(holders.size())).deepCopy();
            default -> nodes.textNode(WORDS[random.nextInt(WORDS.length)]);
        };
    }

    private static void gather(JsonNode at, List<ContainerNode<?>> found) {
        if (at instanceof ContainerNode<?> container) {
            found.add(container);
            at.forEach(child -> gather(child, found));
        }
    }
}
