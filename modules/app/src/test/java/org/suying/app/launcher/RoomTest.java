package org.suying.app.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("R-03 room on the disk of the embedded database")
class RoomTest {

    @TempDir
    Path database;

    final AtomicLong free = new AtomicLong(1000);
    final AtomicInteger told = new AtomicInteger();

    @BeforeEach
    void configure() throws Exception {
        Files.writeString(database.resolve("postgresql.conf"), "port = 5433\n");
        Room.prepare(database);
    }

    @Test
    @DisplayName(
            "with less than the reserve the database is told to read only, once; with a quarter more to write again")
    void switchesAtTheReserve() {
        Room room = new Room(database, 100, free::get, told::incrementAndGet);
        room.look();
        assertThat(readsOnly()).isFalse();

        free.set(99);
        room.look();
        room.look();
        assertThat(readsOnly()).isTrue();
        assertThat(told).hasValue(1);

        free.set(124);
        room.look();
        assertThat(readsOnly()).isTrue();

        free.set(125);
        room.look();
        assertThat(readsOnly()).isFalse();
        assertThat(told).hasValue(2);
    }

    @Test
    @DisplayName("the next start writes, and its configuration names the file once, however often it starts")
    void startsWriting() throws Exception {
        free.set(0);
        new Room(database, 100, free::get, told::incrementAndGet).look();

        Room.prepare(database);

        assertThat(readsOnly()).isFalse();
        assertThat(Files.readString(database.resolve("postgresql.conf")))
                .isEqualTo("port = 5433\n\ninclude_if_exists = 'no-room.conf'\n");
    }

    private boolean readsOnly() {
        return Files.exists(database.resolve("no-room.conf"));
    }
}
