package org.suying.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.StreamSupport;

/** What the server answered. */
public record Answer(HttpResponse<String> response) {

    public int status() {
        return response.statusCode();
    }

    public String text() {
        return response.body();
    }

    /** Empty where there is no such header. */
    public String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    public JsonNode json() {
        try {
            return Rest.JSON.readTree(response.body());
        } catch (JsonProcessingException e) {
            throw new AssertionError("not JSON: " + response.body(), e);
        }
    }

    /** A value as text, by pointer ({@code /items/0/id}); empty where there is none. */
    public String at(String pointer) {
        return json().at(pointer).asText();
    }

    /** The same answer, if it has this status; otherwise the test fails and shows it. */
    public Answer expect(int status) {
        assertThat(status())
                .as(() -> response.request() + " answered " + text())
                .isEqualTo(status);
        return this;
    }

    /** The faults of a problem as {@code CODE pointer}, in their order. */
    public List<String> faults() {
        return StreamSupport.stream(json().path("errors").spliterator(), false)
                .map(fault -> fault.path("code").asText() + " "
                        + fault.path("pointer").asText())
                .toList();
    }
}
