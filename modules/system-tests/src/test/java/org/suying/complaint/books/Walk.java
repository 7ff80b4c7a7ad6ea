package org.suying.complaint.books;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.suying.complaint.books.Values.Wrong;
import org.suying.testkit.Answer;
import org.suying.testkit.Rest;
import org.suying.testkit.Town.Filed;

/**
 * Takes cases of an office to their ends by what is offered to its officers and its complainants alone, by REST; on the
 * way every form of an action is sent with everything that is wrong, once.
 */
final class Walk {

    private static final int LONGEST = 40;
    private static final int FEWEST = 3;
    private static final int MOST = 30;

    /** How many values of the same form are tried before another action is: many are sound, and not what it takes here. */
    private static final int VALUES = 4;

    private static final Map<String, String> COMPLAINANTS =
            Map.of("supplements", "content", "reviews", "reason", "withdrawal", "reason");

    private final Office office;
    private final Set<String> tried = new TreeSet<>();
    private final Set<String> done = new TreeSet<>();
    private final List<String> bad = new ArrayList<>();
    private final String tomorrow = Office.tomorrow();
    private String tag = "\"0\"";
    private final List<List<String>> ways = new ArrayList<>();
    private int turn;
    private final SplittableRandom random = new SplittableRandom(20_261_126L);

    Walk(Office office) {
        this.office = office;
    }

    /** Case after case, until each action was done; a few at least, and not for ever. */
    void untilAllIsDone() {
        for (int i = 0; i < FEWEST || i < MOST && !left().isEmpty(); i++) {
            ways.add(oneCase());
        }
    }

    /** The officers' actions that no case has come to, but those that can be done only when it is late. */
    Set<String> left() {
        Set<String> left = new TreeSet<>();
        office.rules().at("/workflow/actions").properties().stream()
                .filter(action -> !action.getValue().path("by").asText().equals("complainant"))
                .filter(action -> !action.getValue().path("when").asText().equals("overdue"))
                .forEach(action -> left.add(action.getKey()));
        left.removeAll(done);
        return left;
    }

    /** The ways that its cases took, action by action. */
    String ways() {
        return String.join("\n", ways.stream().map(List::toString).toList());
    }

    /** What was answered otherwise than it ought to be. */
    List<String> bad() {
        return bad;
    }

    /** One more case, from filing to its end; the way that it took, action by action. */
    private List<String> oneCase() {
        turn++;
        JsonNode channels = office.guide().path("channels");
        FilingBody form = new FilingBody(office, office.guide(), channels.get(turn % channels.size()));
        Answer filed = office.as(office.desk())
                .post(office.path("complaints"), form.sound(turn))
                .expect(201);
        String path = office.path("cases/" + filed.at("/id"));
        Filed citizen = Filed.of(filed);
        List<String> way = new ArrayList<>();
        while (!office.isEnd(state(path))) {
            assertThat(way).as("no end is reached").hasSizeLessThan(LONGEST);
            assertThat(step(path, citizen, way))
                    .as("nobody can do anything in " + state(path) + " after " + way)
                    .isTrue();
        }
        return way;
    }

    private String state(String path) {
        return office.as(office.seer()).get(path).expect(200).at("/state");
    }

    /** What was not done yet before what was; of that, every time another. */
    private boolean step(String path, Filed citizen, List<String> way) {
        int half = office.logins().size() / 2;
        return step(path, citizen, way, office.logins().subList(0, half))
                || step(path, citizen, way, office.logins().subList(half, half * 2));
    }

    private boolean step(String path, Filed citizen, List<String> way, List<String> logins) {
        List<Offer> offers = offers(path, logins);
        offers.removeIf(offer -> Collections.frequency(way, offer.toString()) > 2);
        offers.sort((a, b) -> Integer.compare(rank(a.id(), way), rank(b.id(), way)));
        offers.forEach(offer -> spoil(path, offer));
        boolean citizenFirst = turn % 3 != 1;
        if (citizenFirst && complain(citizen, way)) {
            return true;
        }
        for (Offer offer : offers) {
            Answer answer = act(path, offer, right(offer));
            for (int i = 1; i < VALUES && answer.status() == 422; i++) {
                answer = act(path, offer, right(offer));
            }
            if (answer.status() == 200) {
                done.add(offer.id());
                way.add(offer.toString());
                return true;
            }
            if (answer.status() != 422 && answer.status() != 403 && answer.status() != 409) {
                bad.add(offer.id() + " rightly filled in answered " + answer.status() + " " + answer.text());
            }
        }
        return complain(citizen, way);
    }

    private int rank(String action, List<String> way) {
        int times =
                (int) way.stream().filter(one -> one.startsWith(action + " ")).count();
        boolean ends = office.isEnd(
                office.rules().at("/workflow/actions/" + action + "/to").asText("-"));
        return times * 100
                + (done.contains(action) ? 10 + Math.floorMod(action.hashCode() + turn, 10) : 0)
                + (ends && !way.isEmpty() ? 50 : 0);
    }

    private record Offer(String login, String id, JsonNode fields) {

        @Override
        public String toString() {
            return id + " by " + login;
        }
    }

    private List<Offer> offers(String path, List<String> logins) {
        Map<String, Offer> offers = new LinkedHashMap<>();
        for (String login : logins) {
            Answer seen = office.as(login).get(path);
            if (seen.status() == 200) {
                seen.json()
                        .path("actions")
                        .forEach(action -> offers.putIfAbsent(
                                action.path("id").asText(),
                                new Offer(login, action.path("id").asText(), action.path("fields"))));
            }
        }
        return new ArrayList<>(offers.values());
    }

    private Map<String, Object> right(Offer offer) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (JsonNode field : offer.fields()) {
            if (field.path("required").asBoolean() || random.nextInt(3) > 0) {
                values.put(field.path("id").asText(), Values.right(field, random.nextInt(60), tomorrow));
            }
        }
        return values;
    }

    /** Reads anew where the program has acted in between, as people do. */
    private Answer act(String path, Offer offer, Map<String, Object> values) {
        Rest officer = office.as(offer.login());
        for (int left = 4; ; left--) {
            Answer answer =
                    officer.with("If-Match", tag).post(path + "/actions/" + offer.id(), Map.of("fields", values));
            if (answer.status() != 412 || left == 0) {
                return answer;
            }
            tag = officer.get(path).expect(200).header("ETag");
        }
    }

    /** Each field wrong by itself, and all of them, and one that nobody asks; the case stays as it is. */
    private void spoil(String path, Offer offer) {
        if (!tried.add(offer.id())) {
            return;
        }
        String before = stand(path);
        Map<String, Object> all = new LinkedHashMap<>(Map.of("nobodyAsks", 1));
        List<String> faults = new ArrayList<>(List.of("UNKNOWN_FIELD /fields/nobodyAsks"));
        for (JsonNode field : offer.fields()) {
            String id = field.path("id").asText();
            for (Wrong wrong : Values.wrong(field)) {
                Map<String, Object> values = right(offer);
                put(values, id, wrong.value());
                look(offer, act(path, offer, values), List.of(wrong.at("/fields/" + id)));
            }
            Wrong one = Values.wrong(field).get(turn % Values.wrong(field).size());
            put(all, id, one.value());
            faults.add(one.at("/fields/" + id));
        }
        look(offer, act(path, offer, all), faults);
        if (!stand(path).equals(before)) {
            bad.add(offer.id() + " changed the case although it was refused");
        }
    }

    /** Its state and all that was done. */
    private String stand(String path) {
        JsonNode seen = office.as(office.seer()).get(path).expect(200).json();
        return seen.path("state").asText() + " " + seen.path("history");
    }

    private static void put(Map<String, Object> values, String id, @org.jspecify.annotations.Nullable Object value) {
        if (value == null) {
            values.remove(id);
        } else {
            values.put(id, value);
        }
    }

    private void look(Offer offer, Answer answer, List<String> expected) {
        List<String> others = new ArrayList<>(answer.faults());
        boolean all = others.containsAll(expected);
        others.removeAll(expected);
        boolean onlyThose = others.stream().allMatch(one -> one.startsWith("CONDITION_FALSE"));
        if (!all || !onlyThose || (answer.status() != 400 && answer.status() != 422)) {
            bad.add(offer.id() + " expected " + expected + " but was " + answer.status() + " " + answer.faults());
        }
    }

    /** What the complainant can do, on some of the cases. */
    private boolean complain(Filed citizen, List<String> way) {
        for (JsonNode can :
                citizen.citizen().get(citizen.path("")).expect(200).json().path("can")) {
            String what = can.asText();
            String word = COMPLAINANTS.get(what);
            long times = way.stream().filter(("complainant " + what)::equals).count();
            if (word != null && times == 0 && !(what.equals("withdrawal") && turn % 6 != 0)) {
                int status = citizen.citizen()
                        .post(citizen.path("/" + what), Map.of(word, "补充"))
                        .status();
                if (status >= 300) {
                    bad.add("complainant's " + what + " answered " + status);
                }
                done.add(what);
                way.add("complainant " + what);
                return true;
            }
        }
        return false;
    }
}
