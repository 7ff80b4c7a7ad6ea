package org.suying.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** An officer who signs in on the page. */
final class Desk {

    private static final Pattern HIDDEN = Pattern.compile("<input [^>]*type=\"hidden\"[^>]*>");
    private static final Pattern NAME = Pattern.compile("name=\"([^\"]*)\"");
    private static final Pattern VALUE = Pattern.compile("value=\"([^\"]*)\"");

    private Desk() {}

    /** The cookie of the session. */
    static String signIn(Program program, Town town) {
        try (Wire wire = program.connect()) {
            Wire.Answer page = wire.get("/sign-in", Map.of()).expect(200);
            String cookie = cookie(page);
            Map<String, String> form = hidden(page.body());
            form.put("name", "desk@" + town.slug());
            form.put("password", Town.PASSWORD);
            form.put("do", "do");
            Wire.Answer signedIn =
                    wire.post("/sign-in", form(cookie), encoded(form)).expect(302);
            String changed = cookie(signedIn);
            return changed.isEmpty() ? cookie : changed;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> form(String cookie) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Type", "application/x-www-form-urlencoded");
        if (!cookie.isEmpty()) {
            headers.put("Cookie", cookie);
        }
        return headers;
    }

    private static String cookie(Wire.Answer answer) {
        return answer.headers().getOrDefault("set-cookie", "").replaceFirst(";.*", "");
    }

    private static Map<String, String> hidden(String page) {
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher input = HIDDEN.matcher(page);
        while (input.find()) {
            Matcher name = NAME.matcher(input.group());
            Matcher value = VALUE.matcher(input.group());
            if (name.find()) {
                fields.put(name.group(1), value.find() ? value.group(1) : "");
            }
        }
        return fields;
    }

    static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
