package org.suying.worktime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suying.testkit.Rest;

@ArquillianTest
@RunAsClient
@DisplayName("B-03 the program's clock")
class ClockIT {

    @Test
    @DisplayName("is moved forward by who administers the city")
    void movesForward() {
        OffsetDateTime later = now().plusMinutes(10);

        Rest.officer("admin@yunchuan")
                .put("clock", Map.of("now", later.toString()))
                .expect(200);

        assertThat(now()).isAfterOrEqualTo(later);
    }

    @Test
    @DisplayName("never goes back, and says so")
    void neverGoesBack() {
        OffsetDateTime before = now();

        var answer = Rest.officer("admin@yunchuan")
                .put("clock", Map.of("now", before.minusDays(1).toString()));

        assertThat(answer.expect(422).faults()).containsExactly("NOT_ALLOWED /now");
        assertThat(now()).isAfterOrEqualTo(before);
    }

    @Test
    @DisplayName("is moved by nobody else")
    void isNotForEverybody() {
        Map<String, String> later = Map.of("now", now().plusDays(1).toString());

        Rest.anybody().put("clock", later).expect(401);
        Rest.officer("admin@baiyun").put("clock", later).expect(403);
        Rest.officer("desk@yunchuan").put("clock", later).expect(403);
    }

    @Test
    @DisplayName("wants an instant")
    void wantsAnInstant() {
        Rest city = Rest.officer("admin@yunchuan");

        assertThat(city.put("clock", Map.of("now", "tomorrow")).faults()).allMatch(fault -> fault.endsWith(" /now"));
        assertThat(city.put("clock", Map.of()).faults()).containsExactly("REQUIRED /now");
    }

    private static OffsetDateTime now() {
        return OffsetDateTime.parse(Rest.anybody().get("clock").expect(200).at("/now"));
    }
}
