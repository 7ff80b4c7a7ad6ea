package org.suying.app.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Files, supplements and notes one after the other until something is not answered, and keeps what it was told. What was
 * not answered it asks again.
 */
final class Client {

    private static final String TROUBLE = "application/problem+json";
    private static final int TRIES = 600;
    private static final int PAUSE = 100;

    /** A complaint as the client knows it. */
    static final class Known {

        final String code;
        int steps;
        int supplements;

        Known(String code) {
            this.code = code;
        }
    }

    private final Random random;
    private final Map<String, Known> complaints = new LinkedHashMap<>();
    private final List<String> latest = new ArrayList<>();
    private final List<String> wrong = new ArrayList<>();
    private @Nullable Attempt unanswered;
    private volatile boolean stopped;

    Client(long seed) {
        random = new Random(seed);
    }

    /** Every complaint that it was told of. */
    Map<String, Known> complaints() {
        return complaints;
    }

    /** The numbers of those that were filed since the last accident. */
    List<String> latest() {
        return latest;
    }

    /** Answers that nobody should ever get. */
    List<String> wrong() {
        return wrong;
    }

    /** Lets it come back from its work. */
    void stop() {
        stopped = true;
    }

    /** Comes back when something is not answered. */
    void work(Program program, AtomicInteger done) {
        latest.clear();
        stopped = false;
        boolean answered = true;
        while (answered && !stopped) {
            try {
                Attempt attempt = next(program);
                unanswered = attempt;
                answered = attempt != null && takes(attempt, attempt.send(program));
                done.incrementAndGet();
            } catch (IOException e) {
                answered = false;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                answered = false;
            }
        }
    }

    private boolean takes(Attempt attempt, HttpResponse<String> answer) {
        if (attempt.kind() == Attempt.Kind.STEP && answer.statusCode() == 412) {
            unanswered = null; // the deadline of the case expired since it was seen: nothing was done
            return true;
        }
        if (!attempt.isDone(answer)) {
            judge(answer);
            return false;
        }
        keep(attempt, answer);
        return true;
    }

    /** In an accident there is no answer, or one that says in words that it passes. */
    private void judge(HttpResponse<String> answer) {
        String type = answer.headers().firstValue("Content-Type").orElse("");
        if (answer.statusCode() != 503 || !type.startsWith(TROUBLE)) {
            wrong.add(answer + " " + type + " " + answer.body());
        }
    }

    private void keep(Attempt attempt, HttpResponse<String> answer) {
        unanswered = null;
        switch (attempt.kind()) {
            case FILING -> {
                JsonNode filed = Drill.json(answer);
                latest.add(filed.at("/number").asText());
                complaints.put(
                        filed.at("/number").asText(),
                        new Known(filed.at("/queryCode").asText()));
            }
            case SUPPLEMENT -> require(attempt.about()).supplements++;
            case STEP -> require(attempt.about()).steps++;
        }
    }

    /** The query code of a complaint that it filed. */
    String code(String number) {
        return require(number).code;
    }

    private Known require(String number) {
        Known known = complaints.get(number);
        if (known == null) {
            throw new IllegalStateException(number);
        }
        return known;
    }

    /** Null if the program does not even let the case be seen. */
    private @Nullable Attempt next(Program program) throws IOException, InterruptedException {
        int draw = random.nextInt(10);
        if (latest.isEmpty() || draw < 5) {
            return Attempt.filing();
        }
        String number = latest.get(random.nextInt(latest.size()));
        return draw < 7 ? Attempt.supplement(number, require(number).code) : step(program, number);
    }

    private @Nullable Attempt step(Program program, String number) throws IOException, InterruptedException {
        HttpResponse<String> line = program.call("GET", Drill.path("worklist?q=" + number), Drill.desk(), "");
        if (line.statusCode() != 200) {
            judge(line);
            return null;
        }
        String id = Drill.json(line).at("/items/0/id").asText();
        HttpResponse<String> seen = program.call("GET", Drill.path("cases/" + id), Drill.desk(), "");
        if (seen.statusCode() != 200) {
            judge(seen);
            return null;
        }
        return Attempt.step(number, id, seen.headers().firstValue("ETag").orElseThrow());
    }

    private interface Call {
        HttpResponse<String> answer() throws IOException, InterruptedException;
    }

    private static HttpResponse<String> patiently(Call call) throws IOException, InterruptedException {
        HttpResponse<String> answer = call.answer();
        for (int tries = 1; answer.statusCode() == 503 && tries < TRIES; tries++) {
            TimeUnit.MILLISECONDS.sleep(PAUSE);
            answer = call.answer();
        }
        return answer;
    }

    /** Asks again for what was not answered, and again while the program says that it passes. */
    void askAgain(Program program) throws IOException, InterruptedException {
        Attempt attempt = unanswered;
        if (attempt == null) {
            return;
        }
        HttpResponse<String> last = patiently(() -> attempt.send(program));
        if (last.statusCode() == 412 && !isDoneAlready(program, attempt)) {
            last = again(program, attempt);
        }
        assertThat(attempt.isDoneAtLast(last))
                .as(attempt + " answered " + last + last.body())
                .isTrue();
        keep(attempt, last);
    }

    /** The case has changed since it was seen: by this step, or by the expiry of its deadline. */
    private boolean isDoneAlready(Program program, Attempt step) throws IOException, InterruptedException {
        int done = 0;
        for (JsonNode one : Drill.json(seen(program, step)).path("history")) {
            done += one.path("action").asText().equals("note") ? 1 : 0;
        }
        return done > require(step.about()).steps;
    }

    private static HttpResponse<String> again(Program program, Attempt step) throws IOException, InterruptedException {
        HttpResponse<String> seen = seen(program, step);
        String id = Drill.json(seen).path("id").asText();
        Attempt anew =
                Attempt.step(step.about(), id, seen.headers().firstValue("ETag").orElseThrow());
        return patiently(() -> anew.send(program));
    }

    private static HttpResponse<String> seen(Program program, Attempt step) throws IOException, InterruptedException {
        String path = step.path().replaceFirst("/actions/.*", "");
        return patiently(() -> program.call("GET", path, Drill.desk(), ""));
    }

    /** Whether the public view shows each complaint that was filed since the last accident. */
    void look(Program program) throws IOException, InterruptedException {
        for (String number : latest) {
            Map<String, String> code = Map.of("Query-Code", code(number));
            Drill.expect(200, patiently(() -> program.call("GET", "/api/v1/complaints/" + number, code, "")));
        }
    }
}
