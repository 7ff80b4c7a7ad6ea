package org.suying.people.roles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suying.kernel.Right;
import org.suying.people.Role;
import org.suying.people.Roles;
import org.suying.regime.Finding;
import org.suying.regime.Presets;
import org.suying.regime.RegimeReader;

@DisplayName("The section of roles")
class RolesSectionTest {

    private final RegimeReader reader = new RegimeReader(List.of(new RolesSection()), Presets.none());

    private Roles roles(String text) {
        return reader.read("regime: house\ntitle: 房子\n" + text).require().section(Roles.class);
    }

    private List<String> faults(String text) {
        return reader.read("regime: house\ntitle: 房子\n" + text).findings().stream()
                .filter(Finding::isError)
                .map(finding -> finding.line() + " " + finding.code() + " " + finding.pointer())
                .toList();
    }

    @Test
    void readsWhatEachRoleIsCalledAndMayDo() {
        Roles roles = roles("""
                roles:
                  chief: { text: 主任, en: Chief, rights: [ADMINISTER, DECIDE], clause: R19-02 }
                  desk: { text: 受理岗, rights: [REGISTER] }
                """);

        Role chief = roles.find("chief").orElseThrow();
        assertThat(chief.text().in(Locale.CHINA)).isEqualTo("主任");
        assertThat(chief.text().in(Locale.ENGLISH)).isEqualTo("Chief");
        assertThat(chief.rights()).containsExactlyInAnyOrder(Right.ADMINISTER, Right.DECIDE);
        assertThat(chief.clause()).isEqualTo("R19-02");
        assertThat(roles.all()).extracting(Role::id).containsExactly("chief", "desk");
    }

    @Test
    void givesAnOfficerTheUnionOfTheRightsOfTheRolesItKnows() {
        Roles roles = roles("""
                roles:
                  one: { text: 甲, rights: [ADMINISTER, HANDLE] }
                  two: { text: 乙, rights: [HANDLE, DECIDE] }
                  three: { text: 丙, rights: [AUDIT] }
                """);

        assertThat(roles.rightsOf(List.of("one", "two", "gone")))
                .containsExactlyInAnyOrder(Right.ADMINISTER, Right.HANDLE, Right.DECIDE);
        assertThat(roles.rightsOf(List.of("gone"))).isEmpty();
    }

    @Test
    void isUnsoundWhenNobodyCouldAdminister() {
        assertThat(faults("roles:\n  desk: { text: 受理岗, rights: [REGISTER] }\n"))
                .containsExactly("3 NO_ADMINISTRATION /roles");
    }

    @Test
    void refusesARightThatThePlatformDoesNotHave() {
        assertThat(faults("""
                roles:
                  chief: { text: 主任, rights: [ADMINISTER, FLY] }
                  desk: { rights: [REGISTER] }
                """)).containsExactly("4 NOT_ALLOWED /roles/chief/rights/1", "5 REQUIRED /roles/desk/text");
    }
}
