package org.suying.people.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suying.kernel.Faults;
import org.suying.people.PeopleRefusal;
import org.suying.rest.RestRefusal;

@DisplayName("What is wrong with what was sent")
class GatheringTest {

    private final Faults faults = new Faults();

    private List<String> found() {
        return faults.all().stream()
                .map(fault -> fault.pointer() + " " + fault.reason().name())
                .toList();
    }

    @Test
    void isGatheredForEveryPlace() {
        var gathering = new Gathering(faults);

        gathering.form("", "[a-z]+", "/id", PeopleRefusal.BAD_UNIT_ID);
        gathering.form("A1", "[a-z]+", "/login", PeopleRefusal.BAD_LOGIN);
        gathering.text("　", 5, "/name");
        gathering.texts(List.of("一", "二", "一"), 5, "/counters");

        assertThat(found()).containsExactly("/id REQUIRED", "/login BAD_LOGIN", "/name REQUIRED", "/counters/2 TWICE");
    }

    @Test
    void isNotFoundAgainWhereItWasFoundBefore() {
        faults.add("/name", RestRefusal.WRONG_TYPE, "string");

        new Gathering(faults).text("", 5, "/name");

        assertThat(found()).containsExactly("/name WRONG_TYPE");
    }

    @Test
    void countsCharactersNotHalves() {
        new Gathering(faults).text("𠮷𠮷𠮷𠮷𠮷", 5, "/name");

        assertThat(found()).isEmpty();
    }
}
