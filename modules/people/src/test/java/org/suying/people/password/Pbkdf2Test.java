package org.suying.people.password;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suying.people.HashedPassword;

@DisplayName("A hashed password")
class Pbkdf2Test {

    /** Made by another program: salt of the bytes 0 to 15, 210,000 rounds. */
    private static final HashedPassword FOREIGN = new HashedPassword(
            "pbkdf2-sha512$210000$AAECAwQFBgcICQoLDA0ODw==$/qrE4e5BscP3BCXYiNrMNXNDJxqmlQXjwvigRyF+4V0=");

    @Test
    void isTheStandardsOwn() {
        assertThat(Pbkdf2.fits("云川市的长密码-2026", FOREIGN)).isTrue();
        assertThat(Pbkdf2.fits("云川市的长密码-2027", FOREIGN)).isFalse();
    }

    @Test
    void isAnotherOneForEachTime() {
        HashedPassword one = Pbkdf2.hash("correct horse battery");
        HashedPassword other = Pbkdf2.hash("correct horse battery");

        assertThat(one).isNotEqualTo(other);
        assertThat(one.mark()).isNotEqualTo(other.mark());
        assertThat(Pbkdf2.fits("correct horse battery", one)).isTrue();
        assertThat(one.value()).startsWith("pbkdf2-sha512$210000$");
    }

    @Test
    void fitsHoweverItsSignsWereComposed() {
        assertThat(Pbkdf2.fits("cafe\u0301 au lait 12", Pbkdf2.hash("caf\u00e9 au lait 12")))
                .isTrue();
    }

    @Test
    void ofNobodyFitsNothing() {
        assertThat(Pbkdf2.fits("", Pbkdf2.NOBODYS)).isFalse();
    }

    @Test
    void ofAnotherKindIsAFaultOfOurs() {
        assertThatThrownBy(() -> Pbkdf2.fits("x", new HashedPassword("md5$1$a$b")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
