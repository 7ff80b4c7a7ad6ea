package org.suying.casework.handling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suying.casework.RolesOfTests;
import org.suying.casework.Slots;
import org.suying.casework.deadline.CalendarSection;
import org.suying.casework.deadline.DeadlinesSection;
import org.suying.casework.deadline.EventNames;
import org.suying.casework.workflow.FieldsSection;
import org.suying.casework.workflow.WorkflowSection;
import org.suying.people.OfficerId;
import org.suying.people.OfficerSummary;
import org.suying.people.UnitId;
import org.suying.regime.Finding;
import org.suying.regime.Presets;
import org.suying.regime.Regime;
import org.suying.regime.RegimeReader;
import org.suying.regime.Verification;

/** Rule books that nobody has seen, and cases under them. Another seed: {@code -Dsuying.seed=7}. */
@DisplayName("Under any rule book")
class RandomRegimesTest {

    private static final long SEED = Long.getLong("suying.seed", 20_261_126L);
    private static final int STEPS = 100_000;
    private static final int CASES = 100;
    private static final int TRIES = 60;
    /** How often something is still tried on a case that is over. */
    private static final int AFTER = 2;

    private static final int OFFICERS = 5;
    private static final int BOOKS = 400;

    private static final RegimeReader READER = new RegimeReader(
            List.of(
                    new RolesOfTests(),
                    new CalendarSection(),
                    new FieldsSection(new Slots(List.of())),
                    new WorkflowSection(
                            List.of(new AssignEffect(), new HurryEffect()), List.of(new CaseFacts()), List.of()),
                    new DeadlinesSection(new EventNames(List.of()))),
            Presets.none());

    @Test
    @DisplayName(
            "B-07 B-10 no history reaches an illegal state, loses or doubles a deadline, lets anybody act who may not"
                    + " or leaves a case without an end")
    void goesItsWay() {
        int done = 0;
        for (int i = 0; done < STEPS; i++) {
            SplittableRandom random = chance(i);
            Book book = BookMaker.make(random);
            Verification read = READER.read(BookText.of(book));
            if (read.ok()) {
                done += play(i, book, read.require(), random);
            }
        }
        assertThat(done).isGreaterThanOrEqualTo(STEPS);
    }

    private static int play(int number, Book book, Regime regime, SplittableRandom random) {
        int done = 0;
        for (int i = 0; i < CASES; i++) {
            PlayedCase[] played = new PlayedCase[1];
            try {
                played[0] = new PlayedCase(book, regime, officers(book, random), random);
                done += play(played[0], book);
            } catch (AssertionError | RuntimeException e) {
                List<String> told = played[0] == null ? List.of() : played[0].told();
                throw failed(number, BookText.of(book) + "\n" + String.join("\n", told), e);
            }
        }
        return done;
    }

    private static int play(PlayedCase one, Book book) {
        int done = 0;
        Set<String> been = new TreeSet<>();
        int after = 0;
        for (int i = 0; i < TRIES && after < AFTER; i++) {
            after += one.isOver() ? 1 : 0;
            if (been.add(one.state())) {
                assertThat(book.endsFrom(one.state()))
                        .as("an end from " + one.state())
                        .isTrue();
            }
            done += one.step() ? 1 : 0;
        }
        return done;
    }

    @Test
    @DisplayName("is in force exactly if everything in it can happen, somebody can do it and every case can end")
    void isSoundOrNot() {
        int sound = 0;
        int unsound = 0;
        for (int i = 0; i < BOOKS; i++) {
            Book book = BookMaker.make(chance(i));
            String text = BookText.of(book);
            boolean isSound = book.isSound();
            sound += isSound ? 1 : 0;
            unsound += isSound ? 0 : 1;
            read(i, text, read -> {
                assertThat(read.ok()).as("sound: " + read.findings()).isEqualTo(isSound);
                assertThat(read.findings()).extracting(Finding::line).allMatch(line -> line > 0);
            });
        }
        assertThat(sound).isGreaterThan(BOOKS / 2);
        assertThat(unsound).isGreaterThan(BOOKS / 20);
    }

    @Test
    @DisplayName("a fault is found in the line in which it is")
    void findsFaults() {
        Set<String> found = new TreeSet<>();
        for (int i = 0; i < BOOKS; i++) {
            SplittableRandom random = chance(i);
            Book book = BookMaker.make(random);
            if (book.isSound() && book.states().stream().anyMatch(Book.St::end)) {
                BookSpoiler.Spoilt spoilt = BookSpoiler.fault(book, random);
                if (!spoilt.code().isEmpty()) {
                    found.add(spoilt.code());
                    read(
                            i,
                            spoilt.text(),
                            read -> assertThat(read.findings())
                                    .extracting(one -> one.code() + " " + one.line())
                                    .contains(spoilt.code() + " " + spoilt.line()));
                }
            }
        }
        assertThat(found).isEqualTo(BookSpoiler.codes());
    }

    @Test
    @DisplayName("a damaged text is refused with places, or still a rule book, and never more than that")
    void bearsDamage() {
        for (int i = 0; i < BOOKS; i++) {
            SplittableRandom random = chance(i);
            Book book = BookMaker.make(random);
            read(i, BookSpoiler.damage(book, random).text(), read -> {
                assertThat(read.ok()).isEqualTo(read.findings().stream().noneMatch(Finding::isError));
                assertThat(read.findings()).extracting(Finding::line).allMatch(line -> line > 0);
            });
        }
    }

    private static void read(int number, String text, Consumer<Verification> check) {
        try {
            check.accept(READER.read(text));
        } catch (AssertionError | RuntimeException e) {
            throw failed(number, text, e);
        }
    }

    private static AssertionError failed(int number, String what, Throwable why) {
        return new AssertionError(
                "-Dsuying.seed=%d, book %d: %s%n%s".formatted(SEED, number, why.getMessage(), what), why);
    }

    /** What happens by chance under one book, whatever happened under those before it. */
    private static SplittableRandom chance(int number) {
        return new SplittableRandom(SEED * 1_000_003L + number);
    }

    private static List<OfficerSummary> officers(Book book, SplittableRandom random) {
        List<OfficerSummary> officers = new ArrayList<>();
        for (int i = 0; i < OFFICERS; i++) {
            TreeSet<String> roles = new TreeSet<>();
            book.roles().stream()
                    .filter(one -> random.nextInt(5) < 2)
                    .map(Book.Ro::id)
                    .forEach(roles::add);
            officers.add(new OfficerSummary(
                    new OfficerId(new UUID(1, i)),
                    "officer" + i,
                    "工作人员" + i,
                    new UnitId(new UUID(2, i)),
                    "科室",
                    roles,
                    false,
                    true));
        }
        return officers;
    }
}
