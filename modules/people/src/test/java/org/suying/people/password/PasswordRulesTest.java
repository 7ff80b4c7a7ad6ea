package org.suying.people.password;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suying.people.PeopleRefusal.PASSWORD_COMMON;
import static org.suying.people.PeopleRefusal.PASSWORD_HOLDS_LOGIN;
import static org.suying.people.PeopleRefusal.PASSWORD_LONG;
import static org.suying.people.PeopleRefusal.PASSWORD_PLAIN;
import static org.suying.people.PeopleRefusal.PASSWORD_SHORT;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suying.kernel.Fault;
import org.suying.kernel.Reason;

@DisplayName("A password")
class PasswordRulesTest {

    private final PasswordRules rules = new PasswordRules();

    private List<Reason> reasons(String login, String password) {
        return rules.faults(login, password).stream().map(Fault::reason).toList();
    }

    @Test
    void isGoodWhenLongAndOfManySigns() {
        assertThat(reasons("li.fang", "山高水长-2026-云川")).isEmpty();
        assertThat(reasons("li.fang", "correct horse battery")).isEmpty();
    }

    @Test
    void isToldEveryFaultAtOnce() {
        assertThat(reasons("aaa", "aaaaaaaaaaa")).containsExactly(PASSWORD_SHORT, PASSWORD_PLAIN, PASSWORD_HOLDS_LOGIN);
    }

    @Test
    void hasTwelveSignsAtLeastAndCountsCharactersNotHalves() {
        assertThat(reasons("li", "abcdefghij𠮷")).containsExactly(PASSWORD_SHORT);
        assertThat(reasons("li", "abcdefghijk𠮷")).isEmpty();
    }

    @Test
    void hasNoMoreThanAHundredAndTwentyEightSigns() {
        assertThat(reasons("li", "abcdefgh".repeat(16))).isEmpty();
        assertThat(reasons("li", "abcdefgh".repeat(16) + "i")).containsExactly(PASSWORD_LONG);
    }

    @Test
    void isNotOneOfThoseTriedFirst() {
        assertThat(reasons("li", "Password1234")).containsExactly(PASSWORD_COMMON);
        assertThat(reasons("li", "1qaz2wsx3edc")).containsExactly(PASSWORD_COMMON);
    }

    @Test
    void saysWhatIsWrongInWords() {
        Fault fault = rules.faults("li", "abcdefg").get(0);

        assertThat(fault.message(Locale.CHINA)).isEqualTo("密码太短，应至少 12 位");
        assertThat(fault.message(Locale.ENGLISH)).isEqualTo("The password is too short: at least 12 signs");
    }
}
