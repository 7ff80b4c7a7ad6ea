package org.suying.complaint.books;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.suying.testkit.Answer;
import org.suying.testkit.Rest;

/** In each rule book of {@code faulty/} a comment {@code #! CODE /pointer} stands in the line that has the fault. */
@ArquillianTest
@RunAsClient
@DisplayName("B-07 a rule book with faults")
class FaultyBooksIT {

    private static final String MARK = "#! ";
    private static final String CHINESE = "(?s).*\\p{IsHan}.*";
    private static final Pattern IN_QUOTES = Pattern.compile("“[^”]*”");

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "typos",
                "strangers",
                "trap",
                "nowhere",
                "itself",
                "removed",
                "conditions",
                "effects",
                "quotas",
                "writing"
            })
    @DisplayName("B-07 is told all of them at once, each in its line and in both languages, and opens nothing")
    void isToldAllAtOnce(String book) {
        String text = OtherInstitutionsIT.text("faulty/" + book);
        Map<String, Object> tenant = Office.tenant("faulty-" + book, Map.entry("regime", text));
        Rest city = Rest.officer("admin@yunchuan");

        Answer refused =
                city.with("Accept-Language", "en").post("tenants", tenant).expect(422);

        assertThat(found(refused)).containsExactlyInAnyOrderElementsOf(marked(text));
        assertThat(messages(refused))
                .noneMatch(words -> words.contains("???")
                        || IN_QUOTES.matcher(words).replaceAll("").matches(CHINESE));
        assertThat(messages(city.post("tenants", tenant).expect(422))).allMatch(words -> words.matches(CHINESE));
        Rest.anybody().get("tenants/faulty-" + book).expect(404);
    }

    /** Written by hand into the text: {@code 7 CODE /pointer}. */
    private static List<String> marked(String text) {
        List<String> marked = new ArrayList<>();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            int at = lines.get(i).indexOf(MARK);
            if (at >= 0) {
                for (String one : lines.get(i).substring(at + MARK.length()).split(";\\s*")) {
                    marked.add(i + 1 + " " + one.strip());
                }
            }
        }
        return marked;
    }

    private static List<String> found(Answer refused) {
        Set<String> found = new LinkedHashSet<>();
        for (JsonNode error : refused.json().path("errors")) {
            found.add(error.path("line").asInt() + " " + error.path("code").asText() + " "
                    + error.path("pointer").asText().replaceFirst("^/regime", ""));
        }
        return List.copyOf(found);
    }

    private static List<String> messages(Answer refused) {
        return refused.json().path("errors").findValuesAsText("message");
    }
}
