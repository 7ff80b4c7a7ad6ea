package org.suying.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.StreamSupport;
import org.suying.benchmarks.RuleBooks.Book;
import org.suying.kernel.Right;
import org.suying.people.Roles;
import org.suying.rest.Json;

/**
 * The desk registers what somebody sent on the web and does one action on it, under the largest preset and under the
 * smallest in turn: of those that take the same complaint, with an action that both have under the same name with the same
 * fields.
 */
final class PresetsDuel {

    private static final int TOWNS = 10;
    private static final int CLIENTS = 8;
    private static final double PART = 0.9;

    private final Wire wire;

    private PresetsDuel(Wire wire) {
        this.wire = wire;
    }

    /** @param registered of a case under it, as REST tells it */
    private record Candidate(Book book, Town.Start start, JsonNode registered) {}

    static List<Line> measure(Program program, RuleBooks books) {
        try (Wire wire = program.connect()) {
            return new PresetsDuel(wire).lines(program, books.bySize());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private List<Line> lines(Program program, List<Book> bySize) {
        List<Candidate> candidates =
                bySize.stream().flatMap(book -> candidate(book).stream()).toList();
        Candidate smallest = candidates.get(0);
        Candidate largest = candidates.get(candidates.size() - 1);
        String common = common(smallest, largest);
        try (Load floor = load(program, smallest, common);
                Load load = load(program, largest, common)) {
            floor.run(Benchmarks.warmUp());
            Duel duel = Duel.of(floor, load, Benchmarks.warmUp(), Benchmarks.stretch());
            String what = "filing and `%s`, %d clients, %s (%,d characters) beside %s (%,d)"
                    .formatted(
                            common,
                            CLIENTS,
                            largest.book().preset(),
                            largest.book().size(),
                            smallest.book().preset(),
                            smallest.book().size());
            return List.of(
                    Line.rate(what, duel.floor().perSecond(), duel.program().perSecond(), PART),
                    Line.cost(
                            "the same, median of both requests",
                            duel.floor().median(),
                            duel.program().median()));
        }
    }

    /** Empty if it does not take the complaint. */
    private Optional<Candidate> candidate(Book book) {
        Town.Start start = start(book);
        Town town = Town.open(wire, "try-" + book.preset(), start);
        Wire.Answer answer = town.register(wire, Story.draw(new SplittableRandom(1)));
        if (answer.status() != 201) {
            return Optional.empty();
        }
        String id = Json.read(answer.body()).path("id").asText();
        JsonNode registered = Json.read(
                wire.get(town.path("cases/" + id), town.desk()).expect(200).body());
        return Optional.of(new Candidate(book, start, registered));
    }

    /** With the first roles that have the rights. */
    static Town.Start start(Book book) {
        Roles roles = book.regime().section(Roles.class);
        return new Town.Start(
                book.preset(), first(roles, Right.REGISTER), first(roles, Right.HANDLE), first(roles, Right.DECIDE));
    }

    private static String first(Roles roles, Right right) {
        return roles.carrying(right).get(0).id();
    }

    private static String common(Candidate one, Candidate other) {
        for (JsonNode action : one.registered().path("actions")) {
            for (JsonNode same : other.registered().path("actions")) {
                if (action.path("id").equals(same.path("id"))
                        && ids(action.path("fields")).equals(ids(same.path("fields")))) {
                    return action.path("id").asText();
                }
            }
        }
        throw new IllegalStateException("no action in common: " + one.registered() + " " + other.registered());
    }

    private static List<String> ids(JsonNode fields) {
        return StreamSupport.stream(fields.spliterator(), false)
                .map(field -> field.path("id").asText())
                .toList();
    }

    private static Load load(Program program, Candidate candidate, String action) {
        String body = Json.write(Map.of("fields", values(candidate, action)));
        List<Town> towns;
        try (Wire wire = program.connect()) {
            towns = Town.open(wire, "duel-" + candidate.book().preset() + "-", TOWNS, candidate.start());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return new Load(CLIENTS, i -> new Clerk(program.connect(), towns, new SplittableRandom(i), action, body));
    }

    /** The first option where there are some, else a text. */
    private static ObjectNode values(Candidate candidate, String action) {
        ObjectNode values = JsonNodeFactory.instance.objectNode();
        for (JsonNode offered : candidate.registered().path("actions")) {
            if (offered.path("id").asText().equals(action)) {
                for (JsonNode field : offered.path("fields")) {
                    JsonNode first = field.path("options").path(0).path("id");
                    values.put(field.path("id").asText(), first.isMissingNode() ? "不属于本中心的职责。" : first.asText());
                }
            }
        }
        return values;
    }

    private record Clerk(Wire wire, List<Town> towns, SplittableRandom random, String action, String body)
            implements Load.Client {

        @Override
        public void once() {
            Town town = towns.get(random.nextInt(towns.size()));
            String filed = town.register(wire, Story.draw(random)).expect(201).body();
            Map<String, String> headers = new LinkedHashMap<>(town.desk());
            headers.put("If-Match", "\"0\"");
            String id = Json.read(filed).path("id").asText();
            wire.post(town.path("cases/" + id + "/actions/" + action), headers, body)
                    .expect(200);
        }

        @Override
        public void close() throws IOException {
            wire.close();
        }
    }
}
