package org.suying.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import org.suying.benchmarks.Loader.Loaded;
import org.suying.kernel.Actor;
import org.suying.tenancy.Scope;
import org.suying.tenancy.TenantId;
import org.suying.tenancy.keys.KeyFiles;
import org.suying.tenancy.walls.SignedContext;

/**
 * What signed context and row security cost the database: the same transaction by a role that no wall stops, and in the
 * scope of a tenant. One client; read is the bare query of the worklist, written are the rows of a filing.
 */
final class WallsBench implements Large.OnLoaded {

    @Override
    public List<Line> measure(Program program, Loaded loaded) throws SQLException {
        SignedContext context = SignedContext.with(KeyFiles.in(program.keys()));
        Twin.Begin scope =
                (connection, tenant) -> context.set(connection, Scope.of(new TenantId(tenant), Actor.anyone()));
        try (Connection database = program.database()) {
            return List.of(
                    cost("walls: a tenant's worklist, off · on", reading(program, database, loaded, scope)),
                    cost("walls: the rows of a filing, off · on", writing(program, database, loaded, scope)));
        }
    }

    private static Line cost(String what, Duel offAndOn) {
        return Line.cost(what, offAndOn.floor().median(), offAndOn.program().median());
    }

    private static Duel reading(Program program, Connection database, Loaded loaded, Twin.Begin scope)
            throws SQLException {
        List<String> tenants = new ArrayList<>();
        for (Town town : loaded.towns().subList(0, Math.min(50, loaded.towns().size()))) {
            tenants.add(Rows.single(database, "select id::text from suying.tenant where slug = ?", town.slug()));
        }
        try (Load off = new Load(1, i -> reader(program, tenants, Twin.Begin.NOTHING, false));
                Load on = new Load(1, i -> reader(program, tenants, scope, true))) {
            return Duel.of(off, on, Benchmarks.stretch(), Benchmarks.stretch());
        }
    }

    /** First without walls, then with them around the same tables. */
    private static Duel writing(Program program, Connection database, Loaded loaded, Twin.Begin scope)
            throws SQLException {
        List<Rows> rows;
        try (Wire wire = program.connect()) {
            rows = FilingBench.rows(wire, database, loaded.towns().get(0));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Twin.make(database, rows);
        Figures off = written(new Twin(program.database(), rows, 0, Twin.Begin.NOTHING));
        Twin.make(database, rows);
        Twin.raise(database, rows);
        return new Duel(off, written(new Twin(program.application(), rows, 0, scope)));
    }

    private static Figures written(Twin twin) {
        try (Load load = new Load(1, i -> twin)) {
            load.run(Benchmarks.stretch());
            return load.run(Benchmarks.stretch().multipliedBy(3));
        }
    }

    private static Load.Client reader(Program program, List<String> tenants, Twin.Begin begin, boolean walled) {
        try {
            Connection connection = walled ? program.application() : program.database();
            connection.setAutoCommit(false);
            return new Reader(
                    connection,
                    connection.prepareStatement(WorklistBench.BARE),
                    tenants,
                    begin,
                    new SplittableRandom(1));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Reader(
            Connection connection,
            PreparedStatement statement,
            List<String> tenants,
            Twin.Begin begin,
            SplittableRandom random)
            implements Load.Client {

        @Override
        public void once() throws SQLException {
            String tenant = tenants.get(random.nextInt(tenants.size()));
            begin.in(connection, UUID.fromString(tenant));
            statement.setString(1, tenant);
            try (var rows = statement.executeQuery()) {
                if (!rows.next()) {
                    throw new IllegalStateException("nothing found");
                }
            }
            connection.commit();
        }

        @Override
        public void close() throws SQLException {
            connection.close();
        }
    }
}
