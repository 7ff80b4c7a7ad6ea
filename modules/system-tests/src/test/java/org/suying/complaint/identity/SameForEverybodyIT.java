package org.suying.complaint.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suying.testkit.Clerk;
import org.suying.testkit.Filing;
import org.suying.testkit.Rest;
import org.suying.testkit.Town.Filed;

/** The same matter, filed by different people in different ways; what is each case's own is written alike first. */
@ArquillianTest
@RunAsClient
@DisplayName("B-04 R19-13 what the unit complained of sees")
class SameForEverybodyIT {

    private static final List<Map<String, Object>> COMPLAINANTS = List.of(
            of("NAMED", Map.of("name", "赵小满", "phone", "13912345678")),
            of("NAMED", Map.of("name", "欧阳某某某某", "phone", "0771-5550000", "email", "someone@example.cn")),
            of("CONFIDENTIAL", Map.of("name", "钱多多", "phone", "13900000001")),
            of("ANONYMOUS", Map.of()));

    /** A case as the unit gets it: by REST, its trail, and its page. */
    private record Seen(String rest, String trail, String page, String look) {}

    @Test
    @DisplayName("B-04 R19-13 is the same to the byte, whoever complained and however")
    void isTheSame() {
        List<Seen> seen = COMPLAINANTS.stream().map(SameForEverybodyIT::seen).toList();

        assertThat(seen.get(0).rest()).contains("材料没有一次说清");
        assertThat(seen.get(0).page()).contains("材料没有一次说清");
        for (Seen other : seen) {
            assertThat(other.rest()).isEqualTo(seen.get(0).rest());
            assertThat(other.trail()).isEqualTo(seen.get(0).trail());
            assertThat(other.page()).isEqualTo(seen.get(0).page());
            assertThat(other.look()).isEqualTo(seen.get(0).look());
        }
    }

    private static Seen seen(Map<String, Object> complainant) {
        Map<String, Object> filing = Filing.webWith("respondent", Map.of("unit", "market", "counter", "B12"));
        filing.putAll(complainant);
        Filed filed = Filed.of(
                Rest.anybody().post("tenants/baiyun/complaints", filing).expect(201));
        Rest counter = Rest.officer("counter@baiyun");
        String id = counter.get("tenants/baiyun/register?limit=200").json().findParents("number").stream()
                .filter(row -> row.path("number").asText().equals(filed.number()))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asText();
        String path = "tenants/baiyun/cases/" + id;
        act("counter@baiyun", path, "admit", Map.of("ground", "notTold"));
        act("supervisor@baiyun", path, "propose", Map.of("way", "transfer", "proposal", "请窗口单位核查"));
        act("office@baiyun", path, "transfer", Map.of("unit", "market"));
        Rest market = Rest.officer("market@baiyun");
        String rest = market.get(path).expect(200).text();
        String trail = market.get(path + "/trail").expect(200).text();
        String look = market.post(path + "/disclosures", Map.of("purpose", "想知道是谁"))
                .expect(403)
                .text();
        try (Clerk clerk = Clerk.wide("market@baiyun")) {
            clerk.page().navigate("/desk/cases/" + id);
            return new Seen(alike(rest), alike(trail), alike(clerk.page().content()), alike(look));
        }
    }

    /** Numbers, ids, times, hashes and tokens are each case's own. */
    private static String alike(String text) {
        return text.replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "ID")
                .replaceAll("[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}", "NUMBER")
                .replaceAll("〔2026〕\\d+", "REGISTER")
                .replaceAll("\"seal\":\\{[^}]*}|\"seal\":null|\"sealed\":(true|false)", "SEAL")
                .replaceAll("(已入链|待入链|等待入链)[^<]*", "SEAL")
                .replaceAll("\"(seq|hash)\":(null|\\d+|\"[0-9a-f]*\")", "SEQ")
                .replaceAll("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+(Z|[+]08:00)", "TIME")
                .replaceAll("\\d\\d:\\d\\d", "TIME")
                .replaceAll("\\b[0-9a-f]{16,64}\\b", "HASH")
                .replaceAll("csp\\.init\\('[^']*'\\)", "NONCE")
                .replaceAll("((?:ViewState|nonce)[^>]*value=\")[^\"]*", "$1STATE")
                .replaceAll("class=\"count[^<]*<", "COUNT<")
                .replaceAll(">\\d+</span>", ">N</span>");
    }

    private static void act(String login, String path, String action, Map<String, Object> fields) {
        Rest officer = Rest.officer(login);
        officer.with("If-Match", officer.get(path).expect(200).header("ETag"))
                .post(path + "/actions/" + action, Map.of("fields", fields))
                .expect(200);
    }

    private static Map<String, Object> of(String identity, Map<String, String> person) {
        Map<String, Object> complainant = new LinkedHashMap<>();
        complainant.put("identity", identity);
        complainant.put("complainant", person);
        return complainant;
    }
}
