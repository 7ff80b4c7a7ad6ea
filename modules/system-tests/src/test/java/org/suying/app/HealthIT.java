package org.suying.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suying.testkit.Rest;
import org.suying.testkit.server.TestServer;

@ArquillianTest
@RunAsClient
@DisplayName("The running server")
class HealthIT {

    @Test
    @DisplayName("says on its management port that it is ready and alive")
    void isReadyAndAlive() throws Exception {
        assertThat(health("ready")).contains("\"status\":\"UP\"");
        assertThat(health("live")).contains("\"status\":\"UP\"");
    }

    @Test
    @DisplayName("describes its resources at /openapi")
    void describesItself() {
        assertThat(Rest.anybody().get("/openapi").expect(200).text())
                .contains("/api/v1/tenants/{tenant}/complaints", "/api/v1/tenants/{tenant}/worklist");
    }

    @Test
    @DisplayName("has the clock of the tests, not the machine's")
    void beginsOnThatMonday() {
        assertThat(Rest.anybody().get("clock").expect(200).at("/now")).startsWith("2026-");
    }

    private static String health(String which) throws Exception {
        URI address = URI.create("http://localhost:" + TestServer.running().managementPort() + "/health/" + which);
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }
}
