package org.suying.benchmarks;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.suying.benchmarks.Loader.Loaded;

/** The worklist by due date, by REST and as a page, beside the bare query of one tenant's first twenty. */
final class WorklistBench implements Large.OnLoaded {

    private static final int OFFICERS = 50;
    static final String BARE = """
            select c.id, c.number, c.register_number, c.kind, c.phase, c.state, c.subject, c.since, c.regime_version_id, c.urgent,
                   w.due_at, w.warn_at
              from suying.waiting w join suying.case_file c on c.tenant_id = w.tenant_id and c.id = w.case_id
             where w.tenant_id = (?::uuid) and w.role = 'desk' order by w.place, w.case_id limit 20""";

    @Override
    public List<Line> measure(Program program, Loaded loaded) throws SQLException {
        List<Town> towns =
                loaded.towns().subList(0, Math.min(OFFICERS, loaded.towns().size()));
        List<String> ids = new ArrayList<>();
        try (Connection database = program.database()) {
            for (Town town : towns) {
                ids.add(Rows.single(database, "select id::text from suying.tenant where slug = ?", town.slug()));
            }
        }
        List<String> sessions = new ArrayList<>();
        for (Town town : towns) {
            sessions.add(Desk.signIn(program, town));
        }
        try (Wire wire = program.connect()) {
            // A password is looked at slowly, once in some minutes.
            towns.forEach(town -> wire.get(town.path("worklist"), town.desk()).expect(200));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        List<Line> lines = new ArrayList<>();
        for (int clients : new int[] {1, 8}) {
            try (Load floor = new Load(clients, i -> new Query(open(program), BARE, ids, new SplittableRandom(i)));
                    Load rest = new Load(clients, i -> new Rest(program.connect(), towns, new SplittableRandom(i)));
                    Load page =
                            new Load(clients, i -> new Page(program.connect(), sessions, new SplittableRandom(i)))) {
                lines.addAll(Reading.lines("worklist", clients, floor, rest, page));
            }
        }
        return lines;
    }

    static Connection open(Program program) {
        try {
            return program.database();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The bare query, for one or another of these parameters. */
    static final class Query implements Load.Client {

        private final Connection connection;
        private final PreparedStatement statement;
        private final List<String> parameters;
        private final SplittableRandom random;

        Query(Connection connection, String sql, List<String> parameters, SplittableRandom random) {
            this.connection = connection;
            this.parameters = parameters;
            this.random = random;
            try {
                this.statement = connection.prepareStatement(sql);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public void once() throws SQLException {
            statement.setString(1, parameters.get(random.nextInt(parameters.size())));
            try (ResultSet rows = statement.executeQuery()) {
                if (!rows.next()) {
                    throw new IllegalStateException("nothing found");
                }
            }
        }

        @Override
        public void close() throws SQLException {
            connection.close();
        }
    }

    private record Rest(Wire wire, List<Town> towns, SplittableRandom random) implements Load.Client {

        @Override
        public void once() {
            Town town = towns.get(random.nextInt(towns.size()));
            wire.get(town.path("worklist?sort=due"), town.desk()).expect(200);
        }

        @Override
        public void close() throws IOException {
            wire.close();
        }
    }

    private record Page(Wire wire, List<String> sessions, SplittableRandom random) implements Load.Client {

        @Override
        public void once() {
            String session = sessions.get(random.nextInt(sessions.size()));
            String page = wire.get("/desk/worklist", Map.of("Cookie", session))
                    .expect(200)
                    .body();
            if (!page.contains("街道便民服务中心")) {
                throw new IllegalStateException("no worklist: " + page);
            }
        }

        @Override
        public void close() throws IOException {
            wire.close();
        }
    }
}
