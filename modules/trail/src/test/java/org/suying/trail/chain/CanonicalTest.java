package org.suying.trail.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suying.trail.Title;
import org.suying.trail.TrailEvent;

@DisplayName("B-02 the bytes of an event")
class CanonicalTest {

    @Test
    @DisplayName("B-02 an event about a case has these bytes and no others, for ever")
    void areThese() {
        assertThat(text(Samples.admission()))
                .isEqualTo("14:suying-trail-1,36:00000000-0000-7000-8000-0000000000b1,"
                        + "36:00000000-0000-7000-8000-000000000001,16:1772415000123456,7:OFFICER,"
                        + "36:00000000-0000-7000-8000-0000000000a1,9:王主任,4:WORK,10:case.admit,-,6:受理,1:0,"
                        + "4:case,36:00000000-0000-7000-8000-0000000000c1,23:符合受理范围 𠮷,"
                        + "1:2,6:action,5:admit,5:state,8:admitted,");
    }

    @Test
    @DisplayName("B-02 what is not there is a dash, what is empty has length nought")
    void tellNothingFromEmpty() {
        assertThat(text(Samples.expiry()))
                .isEqualTo("14:suying-trail-1,36:00000000-0000-7000-8000-0000000000b1,"
                        + "36:00000000-0000-7000-8000-000000000009,16:1773221400000000,6:SYSTEM,-,0:,4:WORK,"
                        + "16:deadline.expired,28:org.suying.casework.Messages,13:trail.expired,1:2,6:办结,0:,"
                        + "-,-,-,1:0,");
    }

    @Test
    @DisplayName("B-02 they are the same under every locale")
    void ignoreTheLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));

            assertThat(text(Samples.expiry())).contains("16:1773221400000000,").contains("1:2,6:办结,0:,");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    @DisplayName("B-02 where one field ends and the next begins cannot be moved")
    void cannotBeShifted() {
        assertThat(text(titled("a", "bc"))).isNotEqualTo(text(titled("ab", "c")));
    }

    private static TrailEvent titled(String bundle, String key) {
        TrailEvent event = Samples.admission();
        return new TrailEvent(
                event.id(),
                event.at(),
                event.actor(),
                event.purpose(),
                event.verb(),
                new Title(bundle, key, java.util.List.of()),
                event.subject(),
                event.reason(),
                event.details(),
                null);
    }

    private static String text(TrailEvent event) {
        return new String(Canonical.of(Samples.BAIYUN, event), StandardCharsets.UTF_8);
    }
}
