package org.suying.complaint.intake;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.suying.testkit.Clerk;
import org.suying.testkit.Rest;

/** A street that takes visits, calls, letters and e-mail, each with what it asks, and what one does at its intake desk. */
final class IntakeStreet {

    private static final String REGIME = """
            regime: intakeStreet
            title: 街道受理规程
            extends: general
            clauses: B
            channels:
              phone: { kind: PHONE, text: 来电, en: Telephone, requires: [transcript] }
              letter: { kind: LETTER, text: 来函, en: Letter, requires: [letterDate, receivedAt] }
              email: { kind: EMAIL, text: 电子邮件, en: E-mail }
            """;

    private IntakeStreet() {}

    static void open(String id) {
        open(id, "");
    }

    /** @param more of the rule book, YAML that goes on under {@code channels} */
    static void open(String id, String more) {
        Rest.officer("admin@yunchuan")
                .post(
                        "tenants",
                        Map.of(
                                "id",
                                id,
                                "name",
                                "有来函的街道便民服务中心",
                                "level",
                                "STREET",
                                "kind",
                                "CENTRE",
                                "parent",
                                "baiyun",
                                "regime",
                                REGIME + more,
                                "administrator",
                                officer("admin", List.of()),
                                "officers",
                                List.of(officer("desk", List.of("desk")))))
                .expect(201);
    }

    private static Map<String, Object> officer(String login, List<String> roles) {
        return roles.isEmpty()
                ? Map.of("login", login, "name", "管理员", "password", Rest.PASSWORD)
                : Map.of("login", login, "name", "受理员", "roles", roles, "head", false, "password", Rest.PASSWORD);
    }

    static Page intake(Clerk clerk) {
        clerk.page().navigate("/desk/intake");
        return clerk.page();
    }

    static void channel(Page page, String id) {
        page.locator("input[name=channel][value=" + id + "]").check(forced());
    }

    /** The button of a segment is its label; the input under it is for keys and screen readers. */
    static Locator.CheckOptions forced() {
        return new Locator.CheckOptions().setForce(true);
    }

    static void fill(Page page, String subject) {
        page.locator("#f-complainant-name").fill("赵小满");
        page.locator("#f-subject").fill(subject);
        page.locator("#f-content").fill("材料没有一次说清，前后跑了三趟才收下。");
    }

    static String number(Page page) {
        return page.locator("td.code").first().textContent().strip();
    }
}
