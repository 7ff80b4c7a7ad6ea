package org.suying.trail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suying.testkit.Answer;
import org.suying.testkit.Rest;
import org.suying.testkit.Town;

@ArquillianTest
@RunAsClient
@DisplayName("B-02 the trail of a tenant")
class TrailIT {

    private static Town town;
    private static String caseId;

    @BeforeAll
    static void open() {
        town = Town.open("trail-street");
        Town.Filed filed = town.file();
        caseId = town.desk()
                .get(town.path("worklist?q=" + filed.number()))
                .expect(200)
                .at("/items/0/id");
    }

    @Test
    @DisplayName("B-02 has who, when and what of every act, and is sealed within seconds")
    void isSealed() {
        Instant end = Instant.now(java.time.Clock.systemUTC()).plus(Duration.ofSeconds(10));
        while (!trail().at("/items/0/sealed").equals("true")
                && Instant.now(java.time.Clock.systemUTC()).isBefore(end)) {
            LockSupport.parkNanos(200_000_000L);
        }

        Answer trail = trail();
        assertThat(trail.at("/items/0/verb")).isEqualTo("case.opened");
        assertThat(trail.at("/items/0/actor/kind")).isEqualTo("PUBLIC");
        assertThat(trail.at("/items/0/sealed")).isEqualTo("true");
        assertThat(trail.at("/items/0/hash")).hasSize(64);
    }

    @Test
    @DisplayName("B-02 holds when it is verified, by who administers or audits")
    void holds() {
        Answer verified = town.admin().post(town.path("trail/verification"), "").expect(200);

        assertThat(verified.at("/ok")).isEqualTo("true");
        assertThat(verified.json().path("events").asLong()).isPositive();
        town.desk().post(town.path("trail/verification"), "").expect(403);
        Rest.anybody().post(town.path("trail/verification"), "").expect(401);
    }

    @Test
    @DisplayName("B-06 is read and verified by nobody of another tenant")
    void isNobodyElses() {
        Rest neighbour = Rest.officer("admin@mingde");

        neighbour.get(town.path("cases/" + caseId + "/trail")).expect(404);
        neighbour.get("tenants/mingde/cases/" + caseId + "/trail").expect(404);
        neighbour.post(town.path("trail/verification"), "").expect(404);
    }

    private static Answer trail() {
        return town.desk().get(town.path("cases/" + caseId + "/trail")).expect(200);
    }
}
