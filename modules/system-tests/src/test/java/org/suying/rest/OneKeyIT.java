package org.suying.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suying.testkit.Answer;
import org.suying.testkit.Files;
import org.suying.testkit.Filing;
import org.suying.testkit.Rest;
import org.suying.testkit.Town;
import org.suying.testkit.Town.Filed;

/** As many at the same moment as the machine lets. */
@ArquillianTest
@RunAsClient
@DisplayName("R-07 B-01 one Idempotency-Key, a hundred times at once,")
class OneKeyIT {

    private static final Town TOWN = new Town("one-key-street");
    private static final int TIMES = 100;

    @BeforeAll
    static void open() {
        Town.open(TOWN.id());
    }

    @Test
    @DisplayName("R-07 makes one complaint, and everybody gets its number and code")
    void makesOneComplaint() throws Exception {
        Rest citizen = keyed(Rest.anybody());

        List<Answer> answers = atOnce(i -> citizen.post(TOWN.path("complaints"), Filing.webWith("subject", "一键百次")));

        assertThat(answers).hasSize(TIMES).allMatch(answer -> answer.status() == 201);
        assertThat(answers.stream().map(Answer::text).distinct()).hasSize(1);
        assertThat(answers.stream().map(answer -> answer.header("Location")).distinct())
                .hasSize(1);
        assertThat(registered("一键百次")).containsExactly(answers.get(0).at("/number"));
    }

    @Test
    @DisplayName("R-07 of two bodies takes one, and refuses every other one with 422")
    void takesOneOfTwoBodies() throws Exception {
        Rest citizen = keyed(Rest.anybody());

        List<Answer> answers =
                atOnce(i -> citizen.post(TOWN.path("complaints"), Filing.webWith("subject", "两份内容" + i % 2)));

        List<Answer> taken = answers.stream().filter(one -> one.status() == 201).toList();
        List<Answer> refused =
                answers.stream().filter(one -> one.status() == 422).toList();
        assertThat(taken).hasSize(TIMES / 2);
        assertThat(taken.stream().map(Answer::text).distinct()).hasSize(1);
        assertThat(refused)
                .hasSize(TIMES / 2)
                .allSatisfy(one -> assertThat(one.faults()).containsExactly("NOT_ALLOWED Idempotency-Key"));
        assertThat(registered("两份内容")).hasSize(1);
    }

    @Test
    @DisplayName("R-07 adds one supplement and keeps its file once")
    void addsOneSupplement() throws Exception {
        Filed filed = TOWN.file();
        String file = Files.of("一次.txt", "只存一次".getBytes(StandardCharsets.UTF_8))
                .to(Rest.anybody(), TOWN.path("attachments"))
                .expect(201)
                .at("/items/0/id");
        Rest citizen = keyed(filed.citizen());

        List<Answer> answers = atOnce(
                i -> citizen.post(filed.path("/supplements"), Map.of("content", "只补一次", "attachments", List.of(file))));

        assertThat(answers).allMatch(answer -> answer.status() == 201);
        assertThat(answers.stream().map(Answer::text).distinct()).hasSize(1);
        String view = filed.citizen().get(filed.path("")).expect(200).text();
        assertThat(view.split("一次.txt", -1)).as(view).hasSize(2);
    }

    private static Rest keyed(Rest asker) {
        return asker.with("Idempotency-Key", UUID.randomUUID().toString());
    }

    /** All at the same moment; who was told that the first is still at work asks again afterwards. */
    private static List<Answer> atOnce(IntFunction<Answer> ask) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(TIMES);
        CyclicBarrier together = new CyclicBarrier(TIMES);
        try {
            List<Future<Answer>> asked = new ArrayList<>();
            for (int i = 0; i < TIMES; i++) {
                int mine = i;
                asked.add(threads.submit(() -> {
                    together.await();
                    return ask.apply(mine);
                }));
            }
            List<Answer> answers = new ArrayList<>();
            for (Future<Answer> one : asked) {
                answers.add(one.get());
            }
            for (int i = 0; i < TIMES; i++) {
                if (answers.get(i).status() == 409) {
                    answers.set(i, ask.apply(i));
                }
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }

    private static List<String> registered(String subject) {
        return TOWN.desk()
                .get(TOWN.path("register?q=" + subject))
                .expect(200)
                .json()
                .at("/items")
                .findValuesAsText("number");
    }
}
