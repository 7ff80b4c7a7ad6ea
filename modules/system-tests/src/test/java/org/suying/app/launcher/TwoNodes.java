package org.suying.app.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Two nodes of one installation behind a balancer, over a database that belongs to neither, with the same keys.
 *
 * @param home where the database lives
 */
record TwoNodes(Place home, StandingDatabase database, List<Program> nodes, Balancer balancer)
        implements AutoCloseable {

    static TwoNodes start() throws IOException {
        Place home = Place.free();
        StandingDatabase database = StandingDatabase.start(Settings.ofThisMachine()
                .with(Setting.DATA, home.data().toString())
                .with(Setting.DATABASE_PORT, Integer.toString(home.database())));
        Map<String, String> settings = new HashMap<>(Drill.SETTINGS);
        settings.put("SUYING_DATABASE_URL", "jdbc:postgresql://127.0.0.1:" + home.database() + "/postgres");
        settings.put("SUYING_DATABASE_POOL", "20");
        List<Program> nodes = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            Place place = Place.free();
            bringKeys(home, place);
            nodes.add(Program.start(place, settings).awaitPages());
        }
        return new TwoNodes(
                home,
                database,
                nodes,
                Balancer.over(nodes.stream().map(node -> node.place().http()).toList()));
    }

    private static void bringKeys(Place from, Place to) throws IOException {
        Path keys = Files.createDirectories(to.data().resolve("keys"));
        try (Stream<Path> files = Files.list(from.data().resolve("keys"))) {
            for (Path file : files.toList()) {
                Files.copy(file, keys.resolve(file.getFileName()));
            }
        }
    }

    /** Both, as who stands before the balancer sees them. */
    Program front() {
        Program first = nodes.get(0);
        Place place = first.place();
        return new Program(
                first.process(), first.printed(), place.with(balancer.port(), place.management(), place.database()));
    }

    /** Ends one with kill -9, launcher and server. */
    void kill(int node) throws InterruptedException {
        Program killed = nodes.get(node);
        ProcessHandle server = killed.place().server();
        killed.process().destroyForcibly();
        server.destroyForcibly();
        server.onExit().join();
        killed.awaitEnd();
    }

    @Override
    public void close() throws IOException {
        balancer.close();
        nodes.forEach(node -> node.place().close());
        database.close();
        home.close();
    }
}
