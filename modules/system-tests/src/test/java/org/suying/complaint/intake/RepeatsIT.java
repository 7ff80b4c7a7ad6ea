package org.suying.complaint.intake;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.suying.complaint.intake.IntakeStreet.channel;
import static org.suying.complaint.intake.IntakeStreet.intake;
import static org.suying.complaint.intake.IntakeStreet.number;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suying.testkit.Answer;
import org.suying.testkit.Clerk;
import org.suying.testkit.Filing;
import org.suying.testkit.Rest;

@ArquillianTest
@RunAsClient
@DisplayName("R19-06 possible repeats at the intake desk")
class RepeatsIT {

    private static final String STREET = "repeats-street";
    private static final String BESIDE = "repeats-beside";
    private static final String DESK = "desk@" + STREET;
    private static final String FEE = "不动产窗口收取不明加急费，要另交200元，没有开票据。";
    private static final String FEE_AGAIN = "不动产窗口乱收加急费，另交了200元也不开票据。";

    @BeforeAll
    static void open() {
        IntakeStreet.open(STREET);
        IntakeStreet.open(BESIDE);
    }

    @Test
    @DisplayName("R19-06 shows the same matter in other words while it is typed, with number, state, time and why")
    void showsTheSameMatter() {
        String register = file(STREET, "收取不明加急费", FEE, "NAMED", "13800006127", "不动产窗口", "D02");
        file(STREET, "抵押登记推来推去", "不动产窗口工作人员态度差，办理抵押登记时推来推去。", "NAMED", "13800006128", "综合窗口", "A01");
        try (Clerk desk = Clerk.wide(DESK)) {
            Page page = intake(desk);
            assertThat(repeats(page)).hasCount(0);
            page.locator("#f-respondent-unit").fill("不动产 窗口");
            page.locator("#f-respondent-counter").fill("d02");
            page.locator("#f-subject").fill("乱收加急费");
            page.locator("#f-content").fill(FEE_AGAIN);

            assertThat(repeats(page)).hasCount(1);
            assertThat(repeats(page)).containsText("收取不明加急费");
            assertThat(repeats(page)).containsText(register);
            assertThat(repeats(page)).containsText("已登记");
            assertThat(repeats(page)).containsText("同一窗口、文字相近");
            assertThat(repeats(page)).not().containsText("同一来访人");
            assertThat(page.locator("#f-content")).hasValue(FEE_AGAIN);
            desk.picture("intake-repeats");
            page.locator("#f-complainant-name").fill("钱大有");
            page.locator("#save").click();
            assertThat(page.locator("td.code")).hasCount(2);
        }
    }

    @Test
    @DisplayName("B-04 finds the same person by telephone, whoever it is, and writes the look on the trail once")
    void findsTheSamePerson() {
        file(STREET, "路灯不亮", "小区东门的路灯坏了半个月。", "NAMED", "139-0000-4211", "市政", "1");
        file(STREET, "保密的一件", "请为我保密，有人威胁我。", "CONFIDENTIAL", "13900004211", "市政", "2");
        try (Clerk desk = Clerk.wide(DESK)) {
            Page page = intake(desk);
            int before = events();
            page.locator("#f-complainant-phone").fill("139000042");
            page.locator("#f-subject").fill("井盖丢失");
            page.locator("#similar").click();
            assertThat(repeats(page)).hasCount(0);
            page.locator("#f-complainant-phone").fill("+86 139 0000 4211");

            assertThat(repeats(page)).hasCount(1);
            assertThat(repeats(page)).containsText("同一来访人曾提过");
            assertThat(repeats(page)).containsText("路灯不亮");
            assertThat(page.locator("#repeats")).not().containsText(Filing.NAME);
            page.locator("#similar").click();
            assertThat(repeats(page)).hasCount(1);
            assertThat(events()).isEqualTo(before + 1);
        }
    }

    @Test
    @DisplayName("R19-06 a button does the same without scripts, and keeps what is typed")
    void worksWithoutScripts() {
        file(STREET, "取号机坏了", "大厅取号机坏了一周，没有人修，老人排队站了两个小时。", "NAMED", "13800000001", "大厅", "1");
        try (Clerk desk = Clerk.withoutScripts(DESK)) {
            Page page = intake(desk);
            page.locator("#f-complainant-name").fill("孙一");
            page.locator("#f-content").fill("大厅取号机坏了没有人修，老人排队两个小时。");
            page.locator("#similar").click();

            assertThat(repeats(page)).hasCount(1);
            assertThat(repeats(page)).containsText("取号机坏了");
            assertThat(page.locator("#f-complainant-name")).hasValue("孙一");
            assertThat(page.locator("#f-content")).hasValue("大厅取号机坏了没有人修，老人排队两个小时。");
            desk.picture("intake-repeats-plain");
        }
    }

    @Test
    @DisplayName("R19-03 the second desk to register the same letter sees the first one's, and says that it is another")
    void asksBeforeTheSameLetter() {
        try (Clerk desk = Clerk.wide(DESK)) {
            String first = letter(desk, "来信反映电梯", "政务大厅二号电梯常年停用，行动不便的人上不了三楼。");
            Page page = intake(desk);
            writeLetter(page, "电梯停用", "大厅二号电梯停用，行动不便的人上不了三楼。");
            page.locator("#save").click();

            assertThat(page.locator(".errsum li")).containsText(new String[] {"这封来信可能已经登记为"});
            assertThat(repeats(page)).containsText("同一来信日期");
            assertThat(repeats(page)).containsText("很可能");
            assertThat(page.locator("#f-subject")).hasValue("电梯停用");
            desk.picture("intake-same-letter");
            page.locator("#join-other").check();
            page.locator("#save").click();
            assertThat(page.locator("td.code")).hasCount(2);
            assertThat(number(page)).isNotEqualTo(first);

            intake(desk);
            writeLetter(page, "另一封来信", "社区图书角每天下午三点就关门，孩子放学进不去。");
            page.locator("#save").click();
            assertThat(page.locator("td.code")).hasCount(2);
        }
    }

    @Test
    @DisplayName(
            "R19-06 answers officers by REST, by text and place; others are refused, and a neighbour finds nothing")
    void answersByRest() {
        file(STREET, "档案丢失", "婚姻登记档案查不到，窗口说丢失了要自己补。", "NAMED", "13800000002", "婚姻登记", "3");
        String asked = "/complaints/similar?subject=婚姻档案&content=婚姻登记档案查不到，窗口说丢失";

        Answer found = Rest.officer(DESK).get("tenants/" + STREET + asked).expect(200);
        assertThat(found.json().path("items").findValuesAsText("subject")).containsExactly("档案丢失");
        assertThat(found.text()).doesNotContain(Filing.NAME).doesNotContain("1380000");
        assertThat(Rest.officer("desk@" + BESIDE)
                        .get("tenants/" + BESIDE + asked)
                        .expect(200)
                        .json()
                        .path("items"))
                .isEmpty();
        Rest.officer("admin@" + STREET).get("tenants/" + STREET + asked).expect(403);
        Rest.anybody().get("tenants/" + STREET + asked).expect(401);
        Rest.officer(DESK).get("tenants/" + BESIDE + asked).expect(404);
        assertThat(Rest.officer(DESK)
                        .get("tenants/" + STREET + "/complaints/similar?letterDate=gestern")
                        .expect(400)
                        .faults())
                .hasSize(1);
    }

    private static String letter(Clerk desk, String subject, String content) {
        Page page = intake(desk);
        writeLetter(page, subject, content);
        page.locator("#save").click();
        return number(page);
    }

    private static void writeLetter(Page page, String subject, String content) {
        channel(page, "letter");
        page.locator("#f-letterDate").fill("2026-02-20");
        page.locator("#f-receivedAt").fill("2026-02-27T16:30");
        page.locator("#f-complainant-name").fill("李来信");
        page.locator("#f-subject").fill(subject);
        page.locator("#f-content").fill(content);
    }

    private static Locator repeats(Page page) {
        return page.locator("#repeats .rep");
    }

    private static int events() {
        Answer trail = Rest.officer("admin@" + STREET).post("tenants/" + STREET + "/trail/verification", Map.of());
        return trail.expect(200).json().path("events").asInt();
    }

    /** @return the register number */
    private static String file(
            String street, String subject, String content, String identity, String phone, String unit, String counter) {
        Map<String, Object> filing = new LinkedHashMap<>(Filing.web());
        filing.put("channel", "phone");
        filing.put("transcript", "来电人的原话");
        filing.put("identity", identity);
        filing.put("complainant", Map.of("name", Filing.NAME, "phone", phone));
        filing.put("respondent", Map.of("unit", unit, "counter", counter));
        filing.put("subject", subject);
        filing.put("content", content);
        return Rest.officer("desk@" + street)
                .post("tenants/" + street + "/complaints", filing)
                .expect(201)
                .at("/registerNumber");
    }
}
