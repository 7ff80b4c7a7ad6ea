package org.suying.complaint.books;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.suying.testkit.Rest;

/** Their rule books are written with nothing but the how-to and the reference, and posted as any administrator would. */
@ArquillianTest
@RunAsClient
@DisplayName("B-07 an institution that nobody has seen")
class OtherInstitutionsIT {

    /** On a Wednesday; the next Monday, 6 April 2026, is the last day of a holiday. */
    private static final String WEDNESDAY_1_APRIL = "2026-04-01T10:00:00%2B08:00";

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        hospital     | confirmation 2026-04-02T10:00:00+08:00, decision 2026-04-09T17:30:00+08:00, review 2026-04-17T17:30:00+08:00, papers 2026-04-17T17:30:00+08:00, verification 2026-04-07T17:30:00+08:00
        housing-fund | admission 2026-04-03T17:30:00+08:00, decision 2026-04-13T17:30:00+08:00, reply 2026-04-02T17:30:00+08:00
        bus-company  | decision 2026-04-03T10:00:00+08:00, depotReport 2026-04-02T10:00:00+08:00
        waterworks   | opinions 2026-04-03T17:30:00+08:00, decision 2026-04-14T17:30:00+08:00
        """)
    @DisplayName("B-03 B-07 opens with its rule book, counts its own times, and every case of it comes to an end")
    void opensAndWorks(String book, String times) {
        Office office = Office.open("seen-" + book, Map.entry("regime", text(book)));

        Map<String, String> due = new LinkedHashMap<>();
        for (String time : times.split(", ")) {
            String rule = time.substring(0, time.indexOf(' '));
            due.put(
                    rule,
                    Rest.anybody()
                            .get("tenants/seen-" + book + "/deadlines/" + rule + "/derivation?from="
                                    + WEDNESDAY_1_APRIL)
                            .expect(200)
                            .at("/dueAt"));
        }
        assertThat(due.entrySet().stream().map(one -> one.getKey() + " " + one.getValue()))
                .containsExactly(times.split(", "));

        Walk walk = new Walk(office);
        walk.untilAllIsDone();
        assertThat(walk.bad()).isEmpty();
        assertThat(walk.left())
                .as("actions that no case came to: %s", walk.ways())
                .isEmpty();
    }

    static String text(String book) {
        try (InputStream in = Objects.requireNonNull(OtherInstitutionsIT.class.getResourceAsStream(book + ".yaml"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
