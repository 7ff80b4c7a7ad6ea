package org.suying.people.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suying.kernel.Right;
import org.suying.people.OfficerId;
import org.suying.people.OfficerSummary;
import org.suying.people.Role;
import org.suying.people.Roles;
import org.suying.people.UnitId;
import org.suying.people.UnitSummary;
import org.suying.regime.Text;

@DisplayName("B-10 an organisation in which somebody must be left to decide")
class BalanceTest {

    static final Roles ROLES = new Roles(List.of(
            new Role("desk", new Text("受理岗", ""), Set.of(Right.REGISTER), ""),
            new Role("head", new Text("负责人", ""), Set.of(Right.DECIDE), "")));

    static final UnitSummary OFFICE = unit(1, null);
    static final UnitSummary WINDOW = unit(2, null);
    static final UnitSummary SECTION = unit(3, OFFICE.id());

    @Test
    @DisplayName("B-10 warns of the unit, and of one above it, to which all belong who may decide")
    void warns() {
        List<OfficerSummary> officers = List.of(officer(1, SECTION, "head", true), officer(2, WINDOW, "desk", false));

        assertThat(new Balance(officers, ROLES).undecidable(List.of(OFFICE, WINDOW, SECTION)))
                .containsExactly(OFFICE, SECTION);
    }

    @Test
    @DisplayName("B-10 is content where somebody of another unit may decide")
    void isContent() {
        List<OfficerSummary> officers = List.of(officer(1, OFFICE, "head", true), officer(2, WINDOW, "head", false));

        assertThat(new Balance(officers, ROLES).undecidable(List.of(OFFICE, WINDOW)))
                .isEmpty();
    }

    @Test
    @DisplayName("B-10 asks of a tenant in one unit that somebody beside its head may decide")
    void asksForASecond() {
        OfficerSummary head = officer(1, OFFICE, "head", true);

        assertThat(new Balance(List.of(head), ROLES).undecidable(List.of(OFFICE)))
                .containsExactly(OFFICE);
        assertThat(new Balance(List.of(head, officer(2, OFFICE, "head", false)), ROLES).undecidable(List.of(OFFICE)))
                .isEmpty();
    }

    static OfficerSummary officer(int number, UnitSummary unit, String role, boolean head) {
        return new OfficerSummary(
                new OfficerId(new UUID(1, number)),
                "o" + number,
                "工作人员" + number,
                unit.id(),
                unit.name(),
                new TreeSet<>(Set.of(role)),
                head,
                true);
    }

    static UnitSummary unit(int number, @Nullable UnitId parent) {
        return new UnitSummary(
                new UnitId(new UUID(2, number)), "u" + number, "单位" + number, parent, List.of(), List.of());
    }
}
