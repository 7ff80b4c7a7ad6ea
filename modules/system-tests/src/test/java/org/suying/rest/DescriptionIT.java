package org.suying.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suying.testkit.Rest;

@ArquillianTest
@RunAsClient
@DisplayName("The OpenAPI document")
class DescriptionIT {

    private final JsonNode document = Rest.anybody()
            .with("Accept", "application/json")
            .get("/openapi?format=json")
            .expect(200)
            .json();

    @Test
    @DisplayName("says of every resource what it does")
    void saysWhatEachDoes() {
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(method -> List.of("get", "post", "put").contains(method.getKey()))
                        .forEach(method -> assertThat(
                                        method.getValue().path("summary").asText())
                                .as(method.getKey() + " " + path.getKey())
                                .isNotBlank()));
    }

    @Test
    @DisplayName("says how each may be refused, and by which codes")
    void saysHowEachMayBeRefused() {
        JsonNode act =
                document.at("/paths/~1api~1v1~1tenants~1{tenant}~1cases~1{id}~1actions~1{action}/post/responses");

        assertThat(List.of("400", "401", "403", "404", "409", "412", "413", "415", "422", "428"))
                .allMatch(act::has);
        assertThat(document.at("/components/schemas/Problem/properties/errors/items/properties/code/description")
                        .asText())
                .contains(
                        "REQUIRED (422)",
                        "UNKNOWN_FIELD (400)",
                        "NOT_YOU (403)",
                        "NOT_NOW (409)",
                        "CHANNEL_CLOSED (422)");
    }

    @Test
    @DisplayName("has the schema by which a filing is checked")
    void hasTheSchemaOfAFiling() {
        assertThat(document.at("/components/schemas/complaint.intake.filing/properties")
                        .has("complainant"))
                .isTrue();
    }
}
