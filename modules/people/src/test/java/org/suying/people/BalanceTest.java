package org.suying.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suying.people.Balance.Member;

@DisplayName("B-10 an organisation in which somebody must be left to decide")
class BalanceTest {

    @Test
    @DisplayName("B-10 warns of the unit, and of one above it, to which all belong who may decide")
    void warns() {
        List<Member> members = List.of(new Member("section", true, true), new Member("window", false, false));

        assertThat(new Balance(members, Map.of("office", "", "window", "", "section", "office")).undecidable())
                .containsExactlyInAnyOrder("office", "section");
    }

    @Test
    @DisplayName("B-10 is content where somebody of another unit may decide")
    void isContent() {
        List<Member> members = List.of(new Member("office", true, true), new Member("window", false, true));

        assertThat(new Balance(members, Map.of("office", "", "window", "")).undecidable())
                .isEmpty();
    }

    @Test
    @DisplayName("B-10 asks of a tenant in one unit that somebody beside its head may decide")
    void asksForASecond() {
        Member head = new Member("office", true, true);
        Member second = new Member("office", false, true);

        assertThat(new Balance(List.of(head), Map.of("office", "")).undecidable())
                .containsExactly("office");
        assertThat(new Balance(List.of(head, second), Map.of("office", "")).undecidable())
                .isEmpty();
    }
}
