package org.suying.complaint.identity;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.suying.testkit.Answer;
import org.suying.testkit.Clerk;
import org.suying.testkit.Filing;
import org.suying.testkit.Rest;
import org.suying.testkit.Town;
import org.suying.testkit.Town.Filed;
import org.suying.testkit.Visitor;

@ArquillianTest
@RunAsClient
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("B-04 who complained, where it must be released,")
class ReleaseIT {

    private static final Map<String, String> WHY = Map.of("purpose", "核对联系电话");
    private static final String UNIT = "试点街道release-street";

    private final Town town = new Town("release-street");
    private final Town calling = new Town("release-calling");

    @BeforeAll
    void open() {
        Town.open(town.id());
        officer("deputy", "副负责人", "head");
        officer("again", "受理员", "head");
        officer("auditor", "审计员", "auditor");
        Rest.officer("admin@yunchuan").post("tenants", calling()).expect(201);
    }

    @Test
    @DisplayName(
            "B-04 R19-13 is shown after another person released it, to who asked, for a limited time, each look on record")
    void isReleasedForAWhile() {
        Filed filed = filed(town, "CONFIDENTIAL");
        String path = path(town, filed);
        assertThat(town.desk().post(path + "/disclosures", WHY).expect(403).faults())
                .containsExactly("NOT_YOU ");

        String asked = town.desk().post(path + "/releases", WHY).expect(201).at("/id");
        town.desk().post(path + "/releases", WHY).expect(409);
        town.desk().post(path + "/releases/" + asked + "/approval", "").expect(403);
        Rest.officer("again@" + town.id())
                .post(path + "/releases/" + asked + "/approval", "")
                .expect(403);
        Rest.officer("head@qinghe")
                .post(path + "/releases/" + asked + "/approval", "")
                .expect(404);
        town.desk().post(path + "/disclosures", WHY).expect(403);

        Answer released =
                town.head().post(path + "/releases/" + asked + "/approval", "").expect(200);

        town.head().post(path + "/releases/" + asked + "/approval", "").expect(409);
        assertThat(town.desk().post(path + "/disclosures", WHY).expect(200).at("/name"))
                .isEqualTo(Filing.NAME);
        town.head().post(path + "/disclosures", WHY).expect(403);
        Answer citizen = filed.citizen().get(filed.path("")).expect(200);
        assertThat(citizen.at("/releases/0/until")).isEqualTo(released.at("/until"));
        assertThat(citizen.at("/releases/0/by")).isEqualTo(UNIT);
        assertThat(citizen.at("/looks/0/by")).isEqualTo(UNIT);
        assertThat(citizen.at("/looks/0/purpose")).isEqualTo("核对联系电话");
        assertThat(citizen.json().path("looks")).hasSize(1);
        assertThat(citizen.text()).doesNotContain("受理员").doesNotContain("负责人");
        assertThat(town.desk().get(path + "/trail").json().findValuesAsText("verb"))
                .contains("identity.release-asked", "identity.released", "identity.disclosed");

        OffsetDateTime until = OffsetDateTime.parse(released.at("/until"));
        Rest.officer("admin@yunchuan")
                .put("clock", Map.of("now", until.plusSeconds(1).toString()))
                .expect(200);
        town.desk().post(path + "/disclosures", WHY).expect(403);
    }

    @Test
    @DisplayName("B-04 is asked for with a purpose, and by nobody who may look anyhow")
    void isAskedForWithAPurpose() {
        String path = path(town, filed(town, "CONFIDENTIAL"));
        assertThat(town.desk()
                        .post(path + "/releases", Map.of("purpose", " "))
                        .expect(422)
                        .faults())
                .containsExactly("REQUIRED /purpose");
        town.desk().post(path(town, filed(town, "NAMED")) + "/releases", WHY).expect(409);
    }

    @Test
    @DisplayName("B-04 R19-13 is nobody's where it is anonymous: nothing to look at, nothing to release")
    void isNobodys() {
        String path = path(town, filed(town, "ANONYMOUS"));

        town.desk().post(path + "/disclosures", WHY).expect(403);
        town.desk().post(path + "/releases", WHY).expect(403);
        town.head().post(path + "/disclosures", WHY).expect(403);
    }

    @Test
    @DisplayName("B-04 is looked at once for one Idempotency-Key")
    void isLookedAtOnce() {
        Filed filed = filed(town, "NAMED");
        String path = path(town, filed) + "/disclosures";
        Rest desk = town.desk().with("Idempotency-Key", "look-once-and-again-" + filed.number());

        String first = desk.post(path, WHY).expect(200).text();
        String second = desk.post(path, WHY).expect(200).text();

        assertThat(second).isEqualTo(first).contains(Filing.PHONE);
        assertThat(filed.citizen().get(filed.path("")).json().path("looks")).hasSize(1);
        desk.post(path, Map.of("purpose", "别的用途")).expect(422);
    }

    @Test
    @DisplayName(
            "B-04 is the assigned handler's by name and number, where the rule book lets handlers call, and of nobody else")
    void isTheHandlersToCall() {
        Filed filed = filed(calling, "NAMED");
        String path = path(calling, filed);
        calling.handler().post(path + "/disclosures", WHY).expect(404);
        admit(calling, path);

        Answer contact = calling.handler().post(path + "/disclosures", WHY).expect(200);
        assertThat(contact.at("/phone")).isEqualTo(Filing.PHONE);
        assertThat(contact.text()).doesNotContain("zhao@example.cn");

        String elsewhere = path(town, filed(town, "NAMED"));
        admit(town, elsewhere);
        town.handler().post(elsewhere + "/disclosures", WHY).expect(403);
        String secret = path(calling, filed(calling, "CONFIDENTIAL"));
        admit(calling, secret);
        calling.handler().post(secret + "/disclosures", WHY).expect(403);
    }

    @Test
    @DisplayName("B-06 is on the list of looks for the auditors of the tenant, and for nobody else")
    void isAudited() {
        Filed filed = filed(town, "NAMED");
        town.desk()
                .post(path(town, filed) + "/disclosures", Map.of("purpose", "审计可见"))
                .expect(200);

        Answer looks = Rest.officer("auditor@" + town.id())
                .get(town.path("disclosures"))
                .expect(200);

        assertThat(looks.at("/items/0/number")).isEqualTo(filed.number());
        assertThat(looks.at("/items/0/purpose")).isEqualTo("审计可见");
        assertThat(looks.at("/items/0/officer")).isEqualTo("受理员");
        assertThat(looks.text()).doesNotContain(Filing.NAME);
        town.head().get(town.path("disclosures")).expect(403);
        assertThat(Rest.officer("auditor@baiyun")
                        .get("tenants/baiyun/disclosures")
                        .text())
                .doesNotContain(filed.number());
        try (Clerk auditor = Clerk.wide("auditor@" + town.id())) {
            auditor.page().navigate("/desk/looks");
            assertThat(auditor.page().locator("tbody tr").first()).containsText("审计可见");
            auditor.picture("looks");
        }
    }

    @Test
    @DisplayName("B-04 R19-13 is asked for, released and looked at on the pages, and told on the follow page")
    void isReleasedOnThePages() {
        Filed filed = filed(town, "CONFIDENTIAL");
        try (Clerk desk = Clerk.wide("desk@" + town.id())) {
            desk.open(filed.number());
            assertThat(desk.page().locator("#disclosure")).hasCount(0);
            desk.page().getByText("申请查看是谁投诉的").click();
            desk.page().locator("#ask-release input[type=text]").fill("当面核实经过");
            desk.page().locator("#ask-release input[type=submit]").click();
            assertThat(desk.page().locator("main")).containsText("等待批准");
            desk.picture("release-asked");
        }
        try (Clerk head = Clerk.wide("head@" + town.id())) {
            head.page().navigate("/desk/cases/" + id(town, filed));
            head.page().getByText("批准查看").click();
            assertThat(head.page().locator("main")).containsText("已经批准，投诉人会看到");
            head.picture("released");
        }
        try (Clerk desk = Clerk.narrow("desk@" + town.id())) {
            desk.open(filed.number());
            desk.page().locator("#disclosure input[type=text]").fill("当面核实经过");
            desk.page().locator("#disclosure input[type=submit]").click();
            assertThat(desk.page().locator("main")).containsText(Filing.NAME);
            desk.picture("released-look");
        }
        try (Visitor citizen = Visitor.narrow()) {
            Page page = citizen.open("/follow");
            page.locator("#number").fill(filed.number());
            page.locator("#code").fill(filed.queryCode());
            page.locator("main .btn").click();
            page.locator("#looks summary").click();
            assertThat(page.locator("#looks")).containsText("被" + UNIT + "查看，用途：当面核实经过。");
            assertThat(page.locator("#looks")).containsText(UNIT + "可以查看您的身份信息");
            citizen.picture("looks-told");
        }
    }

    private static Filed filed(Town town, String identity) {
        Map<String, Object> filing = Filing.webWith("identity", identity);
        if (identity.equals("ANONYMOUS")) {
            filing.remove("complainant");
        } else {
            filing.put("complainant", Map.of("name", Filing.NAME, "phone", Filing.PHONE, "email", "zhao@example.cn"));
        }
        return Filed.of(Rest.anybody().post(town.path("complaints"), filing).expect(201));
    }

    private static String id(Town town, Filed filed) {
        return town.desk().get(town.path("register?limit=200")).json().findParents("number").stream()
                .filter(row -> row.path("number").asText().equals(filed.number()))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asText();
    }

    private static String path(Town town, Filed filed) {
        return town.path("cases/" + id(town, filed));
    }

    private static void admit(Town town, String path) {
        String handler =
                town.admin().get(town.path("officers?limit=200")).json().path("items").findParents("login").stream()
                        .filter(one -> one.path("login").asText().equals("handler"))
                        .findFirst()
                        .orElseThrow()
                        .path("id")
                        .asText();
        town.desk()
                .with("If-Match", town.desk().get(path).expect(200).header("ETag"))
                .post(path + "/actions/admit", Map.of("fields", Map.of("ground", "service", "handler", handler)))
                .expect(200);
    }

    /** A street whose handlers may call. */
    private Map<String, Object> calling() {
        Map<String, Object> tenant = new LinkedHashMap<>();
        tenant.put("id", calling.id());
        tenant.put("name", "可以回电的街道");
        tenant.put("level", "STREET");
        tenant.put("kind", "CENTRE");
        tenant.put("parent", "baiyun");
        tenant.put(
                "regime",
                "regime: callingStreet\ntitle: 回电规程\nextends: general\nclauses: B\n"
                        + "complaint:\n  disclosure: { minutes: 60, handlerTelephones: true }\n");
        tenant.put("administrator", Map.of("login", "admin", "name", "管理员", "password", Rest.PASSWORD));
        tenant.put(
                "officers",
                List.of(
                        Map.of("login", "desk", "name", "受理员", "roles", List.of("desk"), "password", Rest.PASSWORD),
                        Map.of(
                                "login",
                                "handler",
                                "name",
                                "经办员",
                                "roles",
                                List.of("handler"),
                                "password",
                                Rest.PASSWORD)));
        return tenant;
    }

    private void officer(String login, String name, String role) {
        town.admin()
                .post(
                        town.path("officers"),
                        Map.of(
                                "login",
                                login,
                                "name",
                                name,
                                "unit",
                                "office",
                                "roles",
                                List.of(role),
                                "password",
                                Rest.PASSWORD))
                .expect(201);
    }
}
