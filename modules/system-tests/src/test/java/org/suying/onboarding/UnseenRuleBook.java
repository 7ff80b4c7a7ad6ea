package org.suying.onboarding;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.suying.testkit.Rest;

/** A rule book whose ids are none of the shipped presets', and a district that works by it. */
public final class UnseenRuleBook {

    public static final String PASSWORD = "Long-enough-2026!";

    private UnseenRuleBook() {}

    public static String text() {
        try (InputStream in = Objects.requireNonNull(UnseenRuleBook.class.getResourceAsStream("unseen.yaml"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What opens a district under this text, with an officer for each role. */
    public static Map<String, Object> district(String id, Object regime) {
        Map<String, Object> tenant = new LinkedHashMap<>();
        tenant.put("id", id);
        tenant.put("name", "市民诉求办理处");
        tenant.put("level", "DISTRICT");
        tenant.put("kind", "HOTLINE");
        tenant.put("parent", "yunchuan");
        tenant.put("regime", regime);
        tenant.put("administrator", Map.of("login", "guan", "name", "管", "password", PASSWORD));
        tenant.put(
                "officers",
                List.of(
                        officer("jie", "jieshou"),
                        officer("ban", "banshi"),
                        officer("zu", "zuzhang"),
                        officer("shen", "shenji")));
        return tenant;
    }

    private static Map<String, Object> officer(String login, String role) {
        return Map.of("login", login, "name", login, "roles", List.of(role), "unit", "zu", "password", PASSWORD);
    }

    /** What a citizen sends there. */
    public static Map<String, Object> filing() {
        Map<String, Object> filing = new LinkedHashMap<>();
        filing.put("channel", "wangye");
        filing.put("kind", "COMPLAINT");
        filing.put("identity", "NAMED");
        filing.put("complainant", Map.of("name", "赵小满", "phone", "13912345678"));
        filing.put("respondent", Map.of("unit", "某处"));
        filing.put("subject", "路灯不亮");
        filing.put("content", "三天没有亮。");
        filing.put("fields", Map.of("riqi", "2026-02-27", "jine", 12, "leixing", List.of("yi", "er")));
        return filing;
    }

    public static Rest officer(String login, Object tenant) {
        return Rest.officer(login + "@" + tenant, PASSWORD);
    }
}
