package org.suying.rest;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Base64;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suying.testkit.Answer;
import org.suying.testkit.Rest;
import org.suying.testkit.Town;
import org.suying.testkit.Visitor;

@ArquillianTest
@RunAsClient
@DisplayName("N-09 a flood from one address")
class FloodIT {

    private static final Town TOWN = new Town("flood-street");
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @BeforeAll
    static void open() {
        Town.open(TOWN.id());
    }

    @Test
    @DisplayName("N-09 is refused after so many, with when to come again, in the caller's language; others go on")
    void isRefused() throws Exception {
        try (OtherAddress flood = OtherAddress.of("127.0.0.11");
                OtherAddress other = OtherAddress.of("127.0.0.12")) {
            for (int i = 0; i < 60; i++) {
                assertThat(file(flood, "zh-CN").status()).isEqualTo(422);
            }
            Answer refused = file(flood, "zh-CN").expect(429);

            assertThat(refused.faults()).containsExactly("TOO_OFTEN ");
            assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 10);
            assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
            assertThat(refused.at("/title")).isEqualTo("请求太频繁");
            assertThat(refused.at("/errors/0/message")).matches("操作太频繁，请 [0-9]+ 秒以后再试；写好的内容还在");
            assertThat(file(flood, "en").at("/detail")).startsWith("Too many at once; please try again in ");
            assertThat(file(other, "zh-CN").status()).isEqualTo(422);
            assertThat(send(flood, "GET", "/api/v1/complaints/AAAA-AAAA-AAAA", Map.of())
                            .status())
                    .isEqualTo(404);
            assertThat(Rest.anybody().post(TOWN.path("complaints"), Map.of()).status())
                    .isEqualTo(422);
        }
    }

    @Test
    @DisplayName("N-09 a header that names another address is not believed")
    void believesNoHeader() throws Exception {
        try (OtherAddress flood = OtherAddress.of("127.0.0.13")) {
            for (int i = 0; i < 60; i++) {
                file(flood, "zh-CN");
            }
            assertThat(send(
                                    flood,
                                    "POST",
                                    "/api/v1/" + TOWN.path("complaints"),
                                    Map.of("X-Forwarded-For", "203.0.113.7", "Forwarded", "for=203.0.113.7"))
                            .status())
                    .isEqualTo(429);
        }
    }

    @Test
    @DisplayName("N-09 does not keep out who is signed in at the same address")
    void letsOfficersIn() throws Exception {
        String desk =
                "Basic " + Base64.getEncoder().encodeToString(("desk@" + TOWN.id() + ":" + Rest.PASSWORD).getBytes());
        try (OtherAddress hall = OtherAddress.of("127.0.0.14")) {
            for (int i = 0; i < 61; i++) {
                file(hall, "zh-CN");
            }
            file(hall, "zh-CN").expect(429);
            assertThat(send(hall, "POST", "/api/v1/" + TOWN.path("complaints"), Map.of("Authorization", desk))
                            .status())
                    .isEqualTo(422);
        }
    }

    @Test
    @DisplayName("N-09 B-09 the filing page says so calmly, and loses nothing that was typed")
    void losesNothing() throws Exception {
        try (OtherAddress flood = OtherAddress.of("127.0.0.15");
                Visitor citizen = Visitor.narrow()) {
            for (int i = 0; i < 61; i++) {
                file(flood, "zh-CN");
            }
            Page page = citizen.open(flood.origin() + "/t/" + TOWN.id() + "/file");
            page.locator("#f-complainant-name").fill("赵小满");
            page.locator("#f-subject").fill("写好的事项");
            page.locator("#f-content").fill("写好的经过");
            page.locator("#send").click();

            assertThat(page.locator(".errsum")).containsText("操作太频繁，请");
            assertThat(page.locator("#f-subject")).hasValue("写好的事项");
            assertThat(page.locator("#f-content")).hasValue("写好的经过");
            assertThat(page.locator("#f-complainant-name")).hasValue("赵小满");
            citizen.picture("file-too-often");
        }
    }

    private static Answer file(OtherAddress from, String language) throws Exception {
        return send(from, "POST", "/api/v1/" + TOWN.path("complaints"), Map.of("Accept-Language", language));
    }

    /** Sends an empty body, so that nothing is registered. */
    private static Answer send(OtherAddress from, String method, String path, Map<String, String> headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(from.origin() + path))
                .header("Content-Type", "application/json")
                .method(method, method.equals("GET") ? BodyPublishers.noBody() : BodyPublishers.ofString("{}"));
        headers.forEach(request::header);
        HttpResponse<String> answer = CLIENT.send(request.build(), BodyHandlers.ofString());
        return new Answer(answer);
    }
}
