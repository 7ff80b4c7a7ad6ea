package org.suying.onboarding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suying.testkit.Answer;
import org.suying.testkit.Filing;
import org.suying.testkit.Rest;

@ArquillianTest
@RunAsClient
@DisplayName("Opening a tenant")
class OpeningTenantsIT {

    private static final String PASSWORD = "Long-enough-2026!";

    private final Rest city = Rest.officer("admin@yunchuan");

    @Test
    @DisplayName("B-06 makes it live at once, with its own officers and nobody else's")
    void makesItLiveAtOnce() {
        Answer opened = city.post("tenants", tenant("live-district")).expect(201);

        assertThat(opened.header("Location")).isEqualTo("/api/v1/tenants/live-district");
        assertThat(opened.at("/parent")).isEqualTo("yunchuan");
        Rest.anybody().post("tenants/live-district/complaints", Filing.web()).expect(201);
        Rest.officer("admin@live-district", PASSWORD)
                .get("tenants/live-district/units")
                .expect(200);
        Rest.officer("admin@qinghe").get("tenants/live-district/units").expect(404);
    }

    @Test
    @DisplayName("B-10 warns of who could not be judged there, and opens it all the same")
    void warnsOfATenantTooSmall() {
        Map<String, Object> small = tenant("small-district");
        Map<String, Object> head = Map.of(
                "login",
                "head",
                "name",
                "甲",
                "roles",
                List.of("head"),
                "head",
                true,
                "unit",
                "投诉科",
                "password",
                PASSWORD);
        small.put("officers", List.of(head));
        Answer warned = city.post("tenants", small).expect(201);
        small.put("id", "larger-district");
        Map<String, Object> other = new HashMap<>(head);
        other.putAll(Map.of("login", "other", "unit", "法规科"));
        small.put("officers", List.of(head, other));
        Answer content = city.post("tenants", small).expect(201);

        assertThat(warned.json().path("warnings").findValuesAsText("code")).containsExactly("TOO_SMALL");
        assertThat(warned.at("/warnings/0/message")).contains("关于投诉科的投诉");
        assertThat(content.json().path("warnings")).isEmpty();
    }

    @Test
    @DisplayName("under a key happens once, and the key serves one body")
    void happensOnceUnderAKey() {
        Rest keyed = city.with("Idempotency-Key", "opening-of-a-district");
        Answer first = keyed.post("tenants", tenant("once-district")).expect(201);

        assertThat(keyed.post("tenants", tenant("once-district")).expect(201).text())
                .isEqualTo(first.text());
        for (String id : List.of("once-district", "twice-district")) {
            Map<String, Object> other = tenant(id);
            other.put("name", "别的名字");
            assertThat(keyed.post("tenants", other).expect(422).faults())
                    .containsExactly("NOT_ALLOWED Idempotency-Key");
        }
        Rest.anybody().get("tenants/twice-district").expect(404);
    }

    @Test
    @DisplayName("under one id by two at once is done for one of them")
    void isDoneForOneOfTwo() {
        List<Integer> statuses = Stream.of("first-of-two-openings", "other-of-two-openings")
                .parallel()
                .map(key -> city.with("Idempotency-Key", key).post("tenants", tenant("raced-district")))
                .map(Answer::status)
                .toList();

        assertThat(statuses).containsExactlyInAnyOrder(201, 409);
    }

    @Test
    @DisplayName("is told every fault at once, and opens nothing")
    void isToldEveryFault() {
        Map<String, Object> faulty = tenant("qinghe");
        faulty.put("level", "STREET");
        faulty.put("preset", "nope");
        faulty.put("administrator", Map.of("login", "A B", "name", " ", "password", "Long-enough-2026!"));
        faulty.put("officers", List.of(Map.of("login", "a1", "name", "甲", "roles", List.of(), "password", "short")));
        faulty.put("more", 1);

        assertThat(city.post("tenants", faulty).expect(400).faults())
                .contains(
                        "DUPLICATE /id",
                        "NOT_ALLOWED /level",
                        "UNKNOWN_REFERENCE /preset",
                        "NOT_ALLOWED /administrator/login",
                        "REQUIRED /administrator/name",
                        "REQUIRED /officers/0/roles",
                        "NOT_ALLOWED /officers/0/password",
                        "UNKNOWN_FIELD /more");
    }

    @Test
    @DisplayName("B-06 is for administrators, below their own tenant")
    void isForAdministratorsBelowTheirOwn() {
        Map<String, Object> street = tenant("strayed-street");
        street.put("level", "STREET");
        street.put("parent", "qinghe");

        Rest.anybody().post("tenants", street).expect(401);
        Rest.officer("desk@yunchuan").post("tenants", street).expect(403);
        String foreign =
                Rest.officer("admin@baiyun").post("tenants", street).expect(404).at("/detail");
        street.put("parent", "nowhere");
        assertThat(Rest.officer("admin@baiyun")
                        .post("tenants", street)
                        .expect(404)
                        .at("/detail"))
                .isEqualTo(foreign);
        Rest.anybody().get("tenants/strayed-street").expect(404);
    }

    private static Map<String, Object> tenant(String id) {
        Map<String, Object> tenant = new HashMap<>();
        tenant.put("id", id);
        tenant.put("name", "新设区政务服务中心");
        tenant.put("level", "DISTRICT");
        tenant.put("kind", "CENTRE");
        tenant.put("parent", "yunchuan");
        tenant.put("preset", "general");
        tenant.put("administrator", Map.of("login", "admin", "name", "管理员", "password", PASSWORD));
        return tenant;
    }
}
