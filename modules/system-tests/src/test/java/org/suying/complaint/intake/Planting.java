package org.suying.complaint.intake;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.suying.testkit.Answer;
import org.suying.testkit.Clerk;
import org.suying.testkit.Filing;
import org.suying.testkit.Rest;
import org.suying.testkit.Visitor;

/** Names, numbers and addresses that are nowhere else in the world, filed by every channel of a street. */
final class Planting {

    static final String STREET = "planted-street";
    static final String PATH = "tenants/" + STREET + "/";
    static final Rest DESK = Rest.officer("desk@" + STREET);

    /** What the nine have in common, and chance does not make. */
    private static final List<String> PLANTED =
            List.of("欧阳椋", "椋鸫巷", "1390086413", "liangdong.example", "11010519490307513");

    private final List<String> said = new ArrayList<>();
    private final List<String> cases = new ArrayList<>();

    /** Every answer that a sender got. */
    List<String> said() {
        return said;
    }

    /** The ids of those that were filed by REST, in their order. */
    List<String> cases() {
        return cases;
    }

    void everywhere() {
        IntakeStreet.open(STREET);
        Rest admin = Rest.officer("admin@" + STREET);
        admin.post(PATH + "units", Map.of("id", "hall", "name", "大厅")).expect(201);
        for (String role : List.of("handler", "auditor", "head")) {
            admin.post(
                            PATH + "officers",
                            Map.of(
                                    "login",
                                    role,
                                    "name",
                                    "工作人员" + role,
                                    "unit",
                                    "hall",
                                    "roles",
                                    List.of(role),
                                    "password",
                                    Rest.PASSWORD))
                    .expect(201);
        }
        filed(Rest.anybody(), filing("web", "NAMED", 0));
        filed(Rest.anybody(), filing("web", "CONFIDENTIAL", 1));
        filed(DESK, filing("visit", "NAMED", 2));
        filed(DESK, with(filing("phone", "CONFIDENTIAL", 3), Map.of("transcript", "原话")));
        filed(
                DESK,
                with(
                        filing("letter", "NAMED", 4),
                        Map.of("letterDate", "2026-02-27", "receivedAt", "2026-03-02T08:30:00+08:00")));
        filed(DESK, filing("email", "CONFIDENTIAL", 5));
        onThePublicPage(6);
        atTheDesk(7);
        refused(8);
        DESK.post(PATH + "cases/" + cases.get(0) + "/disclosures", Map.of("purpose", "核对"))
                .expect(200);
        DESK.post(PATH + "cases/" + cases.get(1) + "/releases", Map.of("purpose", "核对"))
                .expect(201);
    }

    /** Somebody of whom nothing is like anything else. */
    private static Map<String, Object> person(int number) {
        return new LinkedHashMap<>(Map.of(
                "name", "欧阳椋" + number,
                "phone", "1390086413" + number,
                "email", number + "@liangdong.example",
                "address", "椋鸫巷" + number + "号",
                "idNumber", "11010519490307513" + number));
    }

    private static Map<String, Object> filing(String channel, String identity, int person) {
        Map<String, Object> filing = Filing.webWith("complainant", person(person));
        filing.put("channel", channel);
        filing.put("identity", identity);
        filing.put("subject", "经" + channel + "提出");
        return filing;
    }

    private static Map<String, Object> with(Map<String, Object> filing, Map<String, Object> more) {
        filing.putAll(more);
        return filing;
    }

    private void filed(Rest sender, Map<String, Object> filing) {
        Answer answer = sender.with("Idempotency-Key", "planted-" + cases.size() + "-0123456789")
                .post(PATH + "complaints", filing)
                .expect(201);
        said.add(answer.text());
        cases.add(DESK.get(PATH + "worklist?q=" + answer.at("/number")).at("/items/0/id"));
    }

    private static void onThePublicPage(int person) {
        try (Visitor citizen = Visitor.wide()) {
            Page page = citizen.open("/t/" + STREET + "/file");
            fill(page, person);
            page.locator("#f-complainant-phone").fill("139");
            page.locator("#send").click();
            assertThat(page.locator(".errsum")).isVisible();
            fill(page, person);
            page.locator("#send").click();
            assertThat(page.locator("td.code")).hasCount(2);
        }
    }

    private static void atTheDesk(int person) {
        try (Clerk desk = Clerk.wide("desk@" + STREET)) {
            Page page = IntakeStreet.intake(desk);
            fill(page, person);
            page.locator("#save").click();
            assertThat(page.locator("td.code")).hasCount(2);
        }
    }

    private static void fill(Page page, int person) {
        Map<String, Object> who = person(person);
        page.locator("#f-complainant-name").fill(String.valueOf(who.get("name")));
        page.locator("#f-complainant-phone").fill(String.valueOf(who.get("phone")));
        page.locator("#f-complainant-email").fill(String.valueOf(who.get("email")));
        page.locator("#f-subject").fill("在页面上提出");
        page.locator("#f-content").fill("经过如此。");
    }

    /** What is refused, or is no JSON, or goes where nothing is. */
    private void refused(int person) {
        Map<String, Object> who = person(person);
        Map<String, Object> filing = Filing.webWith("complainant", new LinkedHashMap<>(who));
        filing.put("channel", "fax");
        said.add(Rest.anybody().post(PATH + "complaints", filing).expect(422).text());
        filing.put("channel", "web");
        filing.put("complainant", Map.of("name", who.get("name"), "phone", who.get("phone") + "9"));
        said.add(Rest.anybody().post(PATH + "complaints", filing).expect(422).text());
        String broken = "{\"complainant\":{\"name\":\"" + who.get("name") + "\",\"phone\":\"" + who.get("phone") + "\"";
        said.add(Rest.anybody().post(PATH + "complaints", broken).expect(400).text());
        said.add(Rest.anybody()
                .post(PATH + "complaints", broken + "}, 1}")
                .expect(400)
                .text());
        said.add(Rest.anybody()
                .post("tenants/nowhere/complaints", filing)
                .expect(404)
                .text());
        said.add(Rest.anybody().post(PATH + "nothing", filing).expect(404).text());
        said.add(Rest.officer(who.get("phone") + "@" + STREET)
                .get(PATH + "worklist")
                .expect(401)
                .text());
        said.add(DESK.post(PATH + "complaints/similar", who).expect(405).text());
        DESK.get(PATH + "register?q=" + who.get("phone")).expect(200);
    }

    /** As it was typed, as bytes, as hexadecimal, escaped, and in an address. */
    static void assertNothingIn(String place, String text) {
        for (String one : PLANTED) {
            byte[] bytes = one.getBytes(StandardCharsets.UTF_8);
            StringBuilder escaped = new StringBuilder();
            one.chars().forEach(sign -> escaped.append(sign < 128 ? "" + (char) sign : "\\u%04x".formatted(sign)));
            for (String form : List.of(
                    one,
                    new String(bytes, StandardCharsets.ISO_8859_1),
                    HexFormat.of().formatHex(bytes),
                    URLEncoder.encode(one, StandardCharsets.UTF_8),
                    escaped.toString())) {
                assertThat(text.contains(form)).as("%s holds %s", place, one).isFalse();
            }
        }
    }
}
