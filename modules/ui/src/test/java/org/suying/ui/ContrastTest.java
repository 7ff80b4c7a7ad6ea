package org.suying.ui;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("WCAG 2.2, 1.4.3 and 1.4.11: the contrast of the tokens")
class ContrastTest {

    private static final Pattern TOKEN =
            Pattern.compile("--sy-([a-z0-9-]+): (#[0-9a-f]{6});(?:\\s+/\\*\\s+(\\d+\\.\\d))?");

    private final Map<String, String> colours = new HashMap<>();
    private final Map<String, Double> stated = new HashMap<>();

    ContrastTest() throws IOException {
        String root = Files.readString(Path.of("src/main/style/css/tokens.css"), UTF_8)
                .split("html\\.sy-large", 2)[0];
        TOKEN.matcher(root).results().forEach(token -> {
            colours.putIfAbsent(token.group(1), token.group(2));
            if (token.group(3) != null) {
                stated.put(token.group(1), Double.valueOf(token.group(3)));
            }
        });
    }

    @ParameterizedTest(name = "{0} on {1}: at least {2}")
    @CsvSource({
        "ink, paper, 7",
        "ink, ground, 7",
        "ink, brand-soft, 7",
        "ink, mark, 7",
        "ink-2, paper, 4.5",
        "ink-2, ground, 4.5",
        "ink-2, sunken, 4.5",
        "ink-3, paper, 4.5",
        "ink-3, ground, 4.5",
        "ink-3, sunken, 4.5",
        "link, paper, 4.5",
        "link, ground, 4.5",
        "link, info-soft, 4.5",
        "link-visited, paper, 4.5",
        "on-brand, brand, 4.5",
        "on-brand, brand-strong, 4.5",
        "brand-strong, brand-soft, 4.5",
        "brand, paper, 4.5",
        "ok, paper, 4.5",
        "ok, ok-soft, 4.5",
        "warn, paper, 4.5",
        "warn, warn-soft, 4.5",
        "bad, paper, 4.5",
        "bad, bad-soft, 4.5",
        "idle, paper, 4.5",
        "idle, idle-soft, 4.5",
        "info, info-soft, 4.5",
        "on-dark, brand-strong, 4.5",
        "on-dark-2, brand-strong, 4.5",
        "on-dark-2, brand, 4.5",
        "on-warn, warn-fill, 4.5",
        "line-strong, paper, 3",
        "line-strong, ground, 3",
        "dark-line, brand-strong, 3",
        "ok-fill, paper, 3",
        "warn-fill, paper, 3",
        "bad-fill, paper, 3",
        "focus-ring, paper, 3",
        "focus-ring, focus-gap, 3",
        "chart-1, paper, 3",
        "chart-2, paper, 3"
    })
    void isEnough(String front, String behind, double limit) {
        assertThat(contrast(front, behind)).isGreaterThanOrEqualTo(limit);
    }

    @Test
    @DisplayName("is what stands beside each token")
    void isAsStated() {
        assertThat(stated).hasSizeGreaterThan(9);
        stated.forEach((token, number) ->
                assertThat(contrast(token, behind(token))).as(token).isCloseTo(number, within(0.15)));
    }

    private static String behind(String token) {
        return token.startsWith("on-dark") || token.equals("dark-line") ? "brand-strong" : "paper";
    }

    private double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private double luminance(String token) {
        assertThat(colours).containsKey(token);
        int rgb = Integer.parseInt(colours.getOrDefault(token, "#000000").substring(1), 16);
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8 & 0xFF) + 0.0722 * linear(rgb & 0xFF);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
