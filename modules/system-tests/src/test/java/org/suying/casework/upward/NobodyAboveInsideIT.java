package org.suying.casework.upward;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suying.casework.CaseId;
import org.suying.casework.Cases;
import org.suying.casework.DeadlineEscalated;
import org.suying.casework.Opening;
import org.suying.testkit.inside.Within;
import org.suying.trail.Trail;

@ArquillianTest
@DisplayName("B-03 a deadline that stays unmet in a tenant with nobody above it")
class NobodyAboveInsideIT {

    private static final Instant MONDAY_2_MARCH = Instant.parse("2026-03-02T02:00:00Z");

    @Inject
    Cases cases;

    @Inject
    Event<DeadlineEscalated> escalated;

    @Inject
    UpwardReports reports;

    @Inject
    Trail trail;

    @Inject
    Within within;

    @Test
    @DisplayName("B-03 is on the trail as that, and told to nobody")
    void isToldToNobody() {
        within.undone("yunchuan", () -> {
            CaseId id = escalate();
            assertThat(titles(id)).contains("逾期未办，无上级可上报：告知是否受理");
            assertThat(reports.of(id)).isEmpty();
            return true;
        });
    }

    @Test
    @DisplayName("B-03 with somebody above it is told, however often it is found, once")
    void isToldOnce() {
        within.undone("qiaotou", () -> {
            CaseId id = escalate();
            fire(id);
            assertThat(reports.of(id)).extracting(Told::kind).containsExactly(Kind.OVERDUE);
            return true;
        });
    }

    private CaseId escalate() {
        CaseId id = cases.open(new Opening(
                        CaseId.next(),
                        "complaint",
                        "TEST-" + CaseId.next().id(),
                        "试{year}",
                        "事由",
                        MONDAY_2_MARCH,
                        Map.of()))
                .id();
        fire(id);
        return id;
    }

    private void fire(CaseId id) {
        escalated.fire(new DeadlineEscalated(id, "admission", "告知是否受理", Instant.parse("2026-03-09T09:30:00Z")));
    }

    private List<String> titles(CaseId id) {
        return trail.of(id.id()).stream()
                .map(event -> event.title().in(Locale.SIMPLIFIED_CHINESE))
                .toList();
    }
}
