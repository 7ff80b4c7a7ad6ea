package org.suying.app.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("what a killed launcher left running")
class OrphansTest {

    static final Path SERVER = Path.of("/var/lib/suying/server");
    static final Path DATABASE = Path.of("/var/lib/suying/db");

    @Test
    @DisplayName("is a server that was started on the same folder")
    void isTheServerOfTheFolder() {
        assertThat(Orphans.isServer(said("java", "-Djboss.server.base.dir=/var/lib/suying/server"), SERVER))
                .isTrue();
    }

    @Test
    @DisplayName("is no server of another folder, and no program that only speaks of this one")
    void isNoOther() {
        assertThat(Orphans.isServer(said("java", "-Djboss.server.base.dir=/var/lib/suying/server2"), SERVER))
                .isFalse();
        assertThat(Orphans.isServer(said("tail", "-f", "/var/lib/suying/server/log"), SERVER))
                .isFalse();
    }

    @Test
    @DisplayName("is a database that was started on the same folder")
    void isTheDatabaseOfTheFolder() {
        assertThat(Orphans.isDatabase(said("/opt/pg/bin/postgres", "-D", "/var/lib/suying/db", "-p", "5433"), DATABASE))
                .isTrue();
    }

    @Test
    @DisplayName("is a session that outlived its database for a moment")
    void isASessionThatIsLeft() {
        var session =
                new Orphans.Traits(List.of("postgres: suying_app suying 127.0.0.1(51024) idle"), "/var/lib/suying/db");

        assertThat(Orphans.isDatabase(session, DATABASE)).isTrue();
    }

    @Test
    @DisplayName("is no database of another folder, and no shell that stands in this one")
    void isNoOtherDatabase() {
        assertThat(Orphans.isDatabase(said("/opt/pg/bin/postgres", "-D", "/var/lib/other/db"), DATABASE))
                .isFalse();
        assertThat(Orphans.isDatabase(new Orphans.Traits(List.of("bash"), "/var/lib/suying/db"), DATABASE))
                .isFalse();
        assertThat(Orphans.isDatabase(new Orphans.Traits(List.of(""), ""), DATABASE))
                .isFalse();
    }

    private static Orphans.Traits said(String... words) {
        return new Orphans.Traits(List.of(words), "/");
    }
}
