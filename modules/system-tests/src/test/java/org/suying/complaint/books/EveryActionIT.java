package org.suying.complaint.books;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@ArquillianTest
@RunAsClient
@DisplayName("B-09 the actions of every preset")
class EveryActionIT {

    static Stream<String> presets() {
        return EveryFormIT.presets();
    }

    @ParameterizedTest
    @MethodSource("presets")
    @DisplayName("B-09 B-07 refuse whatever is wrong in a field at its place, and lead every case to an end")
    void refuseWhatIsWrongAndLeadToAnEnd(String preset) {
        Office office = Office.open("acts-" + preset, Map.entry("preset", preset));
        Walk walk = new Walk(office);
        walk.untilAllIsDone();

        assertThat(walk.bad()).isEmpty();
        assertThat(walk.left())
                .as("actions that no case came to: %s", walk.ways())
                .isEmpty();
    }
}
