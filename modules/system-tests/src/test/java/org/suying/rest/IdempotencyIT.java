package org.suying.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suying.testkit.Answer;
import org.suying.testkit.Filing;
import org.suying.testkit.Rest;

@ArquillianTest
@RunAsClient
@DisplayName("An Idempotency-Key")
class IdempotencyIT {

    private static final String PATH = "tenants/baiyun/complaints";

    @Test
    @DisplayName("gives the same answer to the same body and makes nothing twice")
    void givesTheSameAnswer() {
        Rest citizen = withKey(UUID.randomUUID().toString());
        Answer first = citizen.post(PATH, Filing.web()).expect(201);
        Answer second = citizen.post(PATH, Filing.web()).expect(201);

        assertThat(second.text()).isEqualTo(first.text());
        assertThat(second.header("Location")).isEqualTo("/api/v1/complaints/" + first.at("/number"));
    }

    @Test
    @DisplayName("serves one body")
    void servesOneBody() {
        Rest citizen = withKey(UUID.randomUUID().toString());
        citizen.post(PATH, Filing.web()).expect(201);

        assertThat(citizen.post(PATH, Filing.webWith("subject", "另一件事"))
                        .expect(422)
                        .faults())
                .containsExactly("NOT_ALLOWED Idempotency-Key");
    }

    @Test
    @DisplayName("B-06 of one tenant says nothing in another")
    void saysNothingElsewhere() {
        Rest citizen = withKey(UUID.randomUUID().toString());
        Answer here = citizen.post(PATH, Filing.web()).expect(201);
        Answer there = citizen.post("tenants/qinghe/complaints", Filing.web()).expect(201);

        assertThat(there.at("/number")).isNotEqualTo(here.at("/number"));
    }

    @Test
    @DisplayName("makes one complaint of many clicks at once; the others are told to wait")
    void makesOneOfManyAtOnce() {
        Rest citizen = withKey(UUID.randomUUID().toString());
        List<Answer> answers = IntStream.range(0, 5)
                .parallel()
                .mapToObj(click -> citizen.post(PATH, Filing.web()))
                .toList();

        assertThat(answers).extracting(Answer::status).containsOnly(201, 409).contains(201);
        assertThat(answers.stream()
                        .filter(answer -> answer.status() == 201)
                        .map(answer -> answer.at("/number"))
                        .distinct())
                .hasSize(1);
    }

    @Test
    @DisplayName("has 16 to 100 visible characters")
    void hasSixteenToAHundredCharacters() {
        for (String key : List.of("x".repeat(15), "x".repeat(101), "a b c d e f g h i j")) {
            assertThat(withKey(key).post(PATH, Filing.web()).expect(400).faults())
                    .containsExactly("MALFORMED Idempotency-Key");
        }
        withKey(UUID.randomUUID() + "x".repeat(64)).post(PATH, Filing.web()).expect(201);
    }

    private static Rest withKey(String key) {
        return Rest.anybody().with("Idempotency-Key", key);
    }
}
