package org.suying.casework;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suying.casework.agenda.StoredAgenda;
import org.suying.kernel.DueWork;
import org.suying.kernel.Ids;
import org.suying.tenancy.Sql;
import org.suying.tenancy.Tenants;
import org.suying.tenancy.Walls;
import org.suying.testkit.inside.Within;

@ArquillianTest
@DisplayName("Inside the server, the agenda")
class AgendaInsideIT {

    private static final Instant PAST = Instant.parse("2026-01-05T01:00:00Z");
    private static final Instant FAR = Instant.parse("2149-01-01T00:00:00Z");
    private static final Set<UUID> DONE = ConcurrentHashMap.newKeySet();

    @Inject
    Within within;

    @Inject
    Agenda agenda;

    @Inject
    StoredAgenda stored;

    @Inject
    DueWork dueWork;

    @Inject
    Sql sql;

    @Inject
    Walls walls;

    @Inject
    Tenants tenants;

    /** Does its work, and plans something for itself once more if it is asked to. */
    @Dependent
    public static class GoodJob implements Agenda.Job {

        @Inject
        Agenda agenda;

        @Override
        public String name() {
            return "test.good";
        }

        @Override
        public void run(UUID subject) {
            DONE.add(subject);
            UUID follower = follower(subject);
            if (subject.getLeastSignificantBits() % 2 == 0) {
                agenda.add(name(), follower, PAST);
            }
        }
    }

    /** Fails, and not with an exception. */
    @Dependent
    public static class PoisonJob implements Agenda.Job {

        @Override
        public String name() {
            return "test.poison";
        }

        @Override
        public void run(UUID subject) {
            throw new StackOverflowError("as a test wants it");
        }
    }

    @Test
    @DisplayName("does what is due and what comes of it, though something before it fails")
    void isNotBlocked() {
        UUID good = new UUID(Ids.next().getMostSignificantBits(), 2);
        UUID bad = Ids.next();
        within.kept("qiaotou", () -> add("test.poison", bad, PAST.minusSeconds(1)));
        within.kept("qiaotou", () -> add("test.good", good, PAST));

        dueWork.doWhatIsDue();

        assertThat(DONE).contains(good, follower(good));
        assertThat(rows("qiaotou", good)).isEmpty();
        assertThat(rows("qiaotou", bad)).containsExactly("1 false java.lang.StackOverflowError true");
    }

    @Test
    @DisplayName("sets aside what has failed five times, and does not touch it again")
    void setsAside() {
        UUID bad = Ids.next();
        within.kept("qiaotou", () -> add("test.poison", bad, PAST));
        for (int times = 0; times < 5; times++) {
            within.kept(
                    "qiaotou",
                    () -> sql.update("update suying.agenda set leased_until = '-infinity' where subject_id = ?", bad));
            dueWork.doWhatIsDue();
        }
        within.kept(
                "qiaotou",
                () -> sql.update("update suying.agenda set leased_until = '-infinity' where subject_id = ?", bad));
        dueWork.doWhatIsDue();

        assertThat(rows("qiaotou", bad)).containsExactly("5 true java.lang.StackOverflowError false");
    }

    @Test
    @DisplayName("gives the one entry of a tenant out beside another's many")
    void isFair() {
        UUID only = Ids.next();
        within.kept("qiaotou", () -> add("test.good", only, FAR));
        within.kept("xihu", () -> {
            IntStream.range(0, 300).forEach(i -> agenda.add("test.good", Ids.next(), FAR.minusSeconds(300 - i)));
            return 0;
        });

        List<StoredAgenda.Taken> taken = walls.outside(() -> within.undone(() -> stored.take("a-node", FAR, 60, 50)));

        assertThat(taken)
                .hasSizeLessThanOrEqualTo(50)
                .isSortedAccordingTo((one, other) -> one.dueAt().compareTo(other.dueAt()));
        assertThat(taken)
                .extracting(StoredAgenda.Taken::tenant)
                .contains(tenants.require("qiaotou").id());
        within.kept("qiaotou", () -> sql.update("delete from suying.agenda where job = 'test.good'"));
        within.kept("xihu", () -> sql.update("delete from suying.agenda where job = 'test.good'"));
    }

    @Test
    @DisplayName("B-06 shows a tenant its own entries and no others, and does each in its tenant")
    void keepsTenantsApart() {
        UUID subject = Ids.next();
        within.kept("qiaotou", () -> add("test.good", subject, FAR));

        assertThat(rows("xihu", subject)).isEmpty();
        assertThat(rows("qiaotou", subject)).hasSize(1);

        within.kept("xihu", () -> {
            agenda.drop(subject);
            return 0;
        });
        assertThat(rows("qiaotou", subject)).hasSize(1);
        within.kept("qiaotou", () -> sql.update("delete from suying.agenda where subject_id = ?", subject));
    }

    private static UUID follower(UUID subject) {
        return new UUID(subject.getMostSignificantBits(), subject.getLeastSignificantBits() + 1);
    }

    private int add(String job, UUID subject, Instant dueAt) {
        agenda.add(job, subject, dueAt);
        return 1;
    }

    /** Attempts, whether it is set aside, the fault, whether it waits to be tried again. */
    private List<String> rows(String tenant, UUID subject) {
        List<String> rows = new ArrayList<>();
        within.kept(
                tenant,
                () -> rows.addAll(sql.list(
                        "select attempts || ' ' || dead || ' ' || coalesce(fault, '') || ' ' || (not dead and leased_until > clock_timestamp())"
                                + " from suying.agenda where subject_id = ?",
                        row -> row.getString(1),
                        subject)));
        return rows;
    }
}
