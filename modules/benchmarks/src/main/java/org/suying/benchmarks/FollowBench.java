package org.suying.benchmarks;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.suying.benchmarks.Copies.Filed;
import org.suying.benchmarks.Loader.Loaded;

/** The public view by number and code, by REST and as a page, beside the bare query of case, complaint and deadlines. */
final class FollowBench implements Large.OnLoaded {

    private static final String BARE = """
            select c.*, x.*, d.* from suying.public_number n
              join suying.case_file c on c.tenant_id = n.tenant_id and c.id = n.id
              join suying.complaint x on x.tenant_id = n.tenant_id and x.id = n.id
              left join suying.deadline d on d.tenant_id = n.tenant_id and d.case_id = n.id
             where n.number = ?""";

    @Override
    public List<Line> measure(Program program, Loaded loaded) throws SQLException {
        List<String> numbers = loaded.filed().stream().map(Filed::number).toList();
        List<Line> lines = new ArrayList<>();
        for (int clients : new int[] {1, 8}) {
            try (Load floor = new Load(
                            clients,
                            i -> new WorklistBench.Query(
                                    WorklistBench.open(program), BARE, numbers, new SplittableRandom(i)));
                    Load rest = new Load(
                            clients, i -> new Rest(program.connect(), loaded.filed(), new SplittableRandom(i)));
                    Load page = new Load(
                            clients, i -> new Page(program.connect(), loaded.filed(), new SplittableRandom(i)))) {
                lines.addAll(Reading.lines("public view", clients, floor, rest, page));
            }
        }
        return lines;
    }

    private record Rest(Wire wire, List<Filed> filed, SplittableRandom random) implements Load.Client {

        @Override
        public void once() {
            Filed one = filed.get(random.nextInt(filed.size()));
            wire.get("/api/v1/complaints/" + one.number(), Map.of("Query-Code", one.queryCode()))
                    .expect(200);
        }

        @Override
        public void close() throws IOException {
            wire.close();
        }
    }

    private record Page(Wire wire, List<Filed> filed, SplittableRandom random) implements Load.Client {

        @Override
        public void once() {
            Filed one = filed.get(random.nextInt(filed.size()));
            Map<String, String> form = new LinkedHashMap<>();
            form.put("number", one.number());
            form.put("code", one.queryCode());
            String page = wire.post(
                            "/follow", Map.of("Content-Type", "application/x-www-form-urlencoded"), Desk.encoded(form))
                    .expect(200)
                    .body();
            if (!page.contains("class=\"num\">" + one.number())) {
                throw new IllegalStateException("no complaint " + one.number() + ": " + page);
            }
        }

        @Override
        public void close() throws IOException {
            wire.close();
        }
    }
}
