package org.suying.complaint.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suying.casework.TakesPart.NOT;
import static org.suying.casework.TakesPart.WITHOUT_JUDGING;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suying.casework.TakesPart;
import org.suying.people.OfficerId;
import org.suying.people.OfficerSummary;
import org.suying.people.UnitId;
import org.suying.people.UnitSummary;

@DisplayName("B-10 who stays out of a complaint")
class ConcernedTest {

    static final UnitSummary OFFICE = unit(1, "office", null);
    static final UnitSummary MARKET = unit(2, "market", null);
    static final UnitSummary LICENCES = unit(3, "licences", MARKET.id());

    static final OfficerSummary HEAD = officer("jiang", "江映雪", OFFICE, true);
    static final OfficerSummary OFFICER = officer("shen", "沈知行", OFFICE, false);
    static final OfficerSummary LEADER = officer("xu", "许望舒", MARKET, true);
    static final OfficerSummary CLERK = officer("zhang.wei", "张伟", LICENCES, false);
    static final OfficerSummary AGAIN = officer("zw2", "张伟", OFFICE, false);

    static final List<OfficerSummary> ALL = List.of(HEAD, OFFICER, LEADER, CLERK, AGAIN);
    static final List<UnitSummary> UNITS = List.of(OFFICE, MARKET, LICENCES);

    @Test
    @DisplayName("B-10 the person is known by name, with words around it, or by login, and is nobody else")
    void isRecognised() {
        assertThat(Concerned.isNamed(CLERK, "张伟")).isTrue();
        assertThat(Concerned.isNamed(CLERK, "3号窗口的张伟")).isTrue();
        assertThat(Concerned.isNamed(CLERK, "Zhang.Wei")).isTrue();
        assertThat(Concerned.isNamed(CLERK, "张三")).isFalse();
        assertThat(Concerned.isNamed(CLERK, "姓张的")).isFalse();
        assertThat(Concerned.isNamed(CLERK, " ")).isFalse();
    }

    @Test
    @DisplayName("B-10 the person stays out wholly, under a second account in another unit too")
    void keepsThePersonOut() {
        assertThat(keptOut(about("窗口的张伟"))).isEqualTo(Map.of("zhang.wei", NOT, "zw2", NOT));
        assertThat(keptOut(new Concerned(Set.of(AGAIN.id()), "", Set.of())))
                .isEqualTo(Map.of("zhang.wei", NOT, "zw2", NOT));
    }

    @Test
    @DisplayName(
            "B-10 whoever belongs to the unit complained of, or to one below it, does not judge; its namesakes neither")
    void keepsTheUnitFromJudging() {
        assertThat(keptOut(new Concerned(Set.of(), "", Set.of(MARKET.id()))))
                .isEqualTo(Map.of("xu", WITHOUT_JUDGING, "zhang.wei", WITHOUT_JUDGING, "zw2", WITHOUT_JUDGING));
        assertThat(keptOut(new Concerned(Set.of(), "", Set.of(LICENCES.id())))).doesNotContainKey("xu");
    }

    @Test
    @DisplayName("B-10 whoever works under the head who is complained of does not judge the head")
    void keepsSubordinatesFromJudging() {
        assertThat(keptOut(about("江映雪")))
                .isEqualTo(Map.of(
                        "jiang", NOT, "shen", WITHOUT_JUDGING, "zw2", WITHOUT_JUDGING, "zhang.wei", WITHOUT_JUDGING));
    }

    @Test
    @DisplayName("B-10 a tenant that sits in one unit handles complaints about its service, without its head as judge")
    void handlesItsOwnService() {
        List<OfficerSummary> house = List.of(HEAD, OFFICER);

        assertThat(named(new Concerned(Set.of(), "", Set.of(OFFICE.id())).keptOut(house, List.of(OFFICE))))
                .isEqualTo(Map.of("jiang", WITHOUT_JUDGING));
    }

    @Test
    @DisplayName("B-10 nobody stays out where nobody of the tenant is meant")
    void keepsNobodyOut() {
        assertThat(keptOut(about("李四"))).isEmpty();
        assertThat(new Concerned(Set.of(), "", Set.of()).isNobody()).isTrue();
    }

    static Concerned about(String words) {
        return new Concerned(Set.of(), words, Set.of());
    }

    static Map<String, TakesPart> keptOut(Concerned concerned) {
        return named(concerned.keptOut(ALL, UNITS));
    }

    static Map<String, TakesPart> named(Map<UUID, TakesPart> out) {
        Map<String, TakesPart> named = new HashMap<>();
        ALL.stream()
                .filter(one -> out.containsKey(one.id().value()))
                .forEach(one -> named.put(one.login(), out.get(one.id().value())));
        return named;
    }

    static OfficerSummary officer(String login, String name, UnitSummary unit, boolean head) {
        return new OfficerSummary(
                new OfficerId(new UUID(1, login.hashCode())),
                login,
                name,
                unit.id(),
                unit.name(),
                new TreeSet<>(),
                head,
                true);
    }

    static UnitSummary unit(int number, String slug, @Nullable UnitId parent) {
        return new UnitSummary(new UnitId(new UUID(2, number)), slug, slug, parent, List.of(), List.of());
    }
}
