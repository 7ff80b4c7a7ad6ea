package org.suying.worktime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suying.testkit.Answer;
import org.suying.testkit.Rest;

/** The notice for 2031 is invented; no other test speaks of that year. */
@ArquillianTest
@RunAsClient
@DisplayName("B-03 a holiday notice that is imported")
class NoticeImportIT {

    private static final String DERIVATION =
            "tenants/mingde/deadlines/admission/derivation?from=2031-04-29T10:00:00%2B08:00";

    private static final Map<String, Object> NOTICE = Map.of(
            "year",
            2031,
            "papers",
            List.of(),
            "days",
            List.of(
                    Map.of("name", "劳动节", "date", "2031-05-01", "isOffDay", true),
                    Map.of("name", "劳动节", "date", "2031-05-02", "isOffDay", true),
                    Map.of("name", "劳动节", "date", "2031-05-10", "isOffDay", false)));

    @Test
    @DisplayName("says what it changes, and makes certain and right what was provisional")
    void settlesTheYear() {
        Answer before = Rest.anybody().get(DERIVATION).expect(200);
        assertThat(before.at("/dueAt") + " " + before.at("/provisional")).isEqualTo("2031-05-06T17:30:00+08:00 true");

        Answer imported = Rest.officer("admin@yunchuan")
                .post("calendar/publications", NOTICE)
                .expect(200);

        assertThat(imported.json().at("/publications/0/changed"))
                .extracting(day ->
                        day.path("date").asText() + " " + day.path("after").asText())
                .containsExactly("2031-05-01 HOLIDAY", "2031-05-02 HOLIDAY", "2031-05-10 MAKE_UP");
        Answer after = Rest.anybody().get(DERIVATION).expect(200);
        assertThat(after.at("/dueAt") + " " + after.at("/provisional")).isEqualTo("2031-05-08T17:30:00+08:00 false");
    }

    @Test
    @DisplayName("comes from the city and from nobody else")
    void comesFromTheCity() {
        Rest.anybody().post("calendar/publications", NOTICE).expect(401);
        Rest.officer("admin@mingde").post("calendar/publications", NOTICE).expect(403);
    }
}
