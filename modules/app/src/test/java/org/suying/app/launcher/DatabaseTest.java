package org.suying.app.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("the address of an external PostgreSQL")
class DatabaseTest {

    static final String ADDRESS =
            "jdbc:postgresql://db.example:6432/postgres?user=maker&password=a%26b&sslmode=require";

    @Test
    @DisplayName("keeps its options and loses user and password")
    void losesUserAndPassword() {
        assertThat(Database.of(ADDRESS).named("suying").url())
                .isEqualTo("jdbc:postgresql://db.example:6432/suying?sslmode=require");
    }

    @Test
    @DisplayName("says who may make roles, and does not print the password")
    void saysWhoMakesRoles() {
        assertThat(Database.login(ADDRESS)).isEqualTo(new Login("maker", "a&b")).hasToString("maker");
        assertThat(Database.login("jdbc:postgresql://db.example/postgres").role())
                .isEmpty();
    }

    @Test
    @DisplayName("is of one server")
    void isOfOneServer() {
        assertThat(Database.isAddress(ADDRESS)).isTrue();
        assertThat(Database.isAddress("jdbc:postgresql://[::1]:5432/")).isTrue();
        assertThat(Database.isAddress("jdbc:postgresql://one,two/postgres")).isFalse();
        assertThat(Database.isAddress("jdbc:postgresql:postgres")).isFalse();
        assertThat(Database.isAddress("jdbc:mysql://one/postgres")).isFalse();
        assertThat(Database.isAddress("jdbc:postgresql://a b/")).isFalse();
    }
}
