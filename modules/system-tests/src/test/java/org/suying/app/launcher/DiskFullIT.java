package org.suying.app.launcher;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suying.testkit.Visitor;

@DisplayName("R-03 the disk of the data folder is full")
class DiskFullIT {

    private static final int SIZE = 400;
    private static final int RESERVE = 64;
    private static final int MEBIBYTE = 1 << 20;

    private static Place place;
    private static @Nullable SmallDisk disk;
    private static Program program;
    private static JsonNode filed;

    @BeforeAll
    static void start() throws Exception {
        Assumptions.assumeTrue(SmallDisk.isPossible(), "a small file system is mounted, which needs root");
        place = Place.free();
        try {
            disk = SmallDisk.mount(place.data(), SIZE);
        } catch (IOException e) {
            Assumptions.abort("this system lets nobody mount a small file system: " + e.getMessage());
        }
        Map<String, String> settings = new HashMap<>(Drill.SETTINGS);
        settings.put("SUYING_SERVER_OPTIONS", "-Xms96m -Xmx384m");
        settings.put("SUYING_DATABASE_RESERVE", Integer.toString(RESERVE));
        settings.put(
                "SUYING_DATABASE_BINARIES", place.above().resolve("postgresql").toString());
        program = Program.start(place, settings).awaitPages();
        new Drill(program).open();
        filed = Drill.json(Drill.expect(201, Attempt.filing().send(program)));
        Drill.expect(200, worklist());
    }

    @AfterAll
    static void stop() throws Exception {
        if (program != null) {
            program.stop();
            place.keepLogs("disk-full");
        }
        if (disk != null) {
            disk.close();
        }
        if (place != null) {
            place.close();
        }
    }

    @BeforeEach
    void fills() throws Exception {
        Drill.expect(201, Attempt.filing().send(program));
    }

    @Test
    @DisplayName("R-03 with less than the reserve free filing is refused with words, reading goes on, and it recovers")
    void refusesBeforeItIsFull() throws Exception {
        refusesAndReads((RESERVE / 2L) * MEBIBYTE);
    }

    @Test
    @DisplayName("R-03 with nothing free at once it is the same, and the database does not end")
    void refusesWhenItIsFull() throws Exception {
        refusesAndReads(0);
    }

    private static void refusesAndReads(long left) throws Exception {
        Attempt filing = Attempt.filing();
        disk().fill(left);
        Program.await("refusal", () -> status(filing) == 503);

        HttpResponse<String> refused = filing.send(program);
        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(refused.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(refused.headers().firstValue("Retry-After")).isPresent();
        assertThat(Drill.json(refused).at("/detail").asText()).isEqualTo("存储空间已满，这次提交没有登记，腾出空间后可以再提交；查询不受影响。");
        assertThat(refused.body()).doesNotContain("Exception", "SQL");
        Drill.expect(200, publicView());
        Drill.expect(200, worklist());
        Drill.expect(200, program.get("/t/" + Drill.STREET));

        disk().makeRoom();
        Program.await("recovery", () -> status(filing) != 503);
        Drill.expect(201, filing.send(program));
    }

    @Test
    @DisplayName("R-03 on the page it says so, what was typed is still there, and it is registered when there is room")
    void keepsWhatWasTyped() throws Exception {
        try (Visitor citizen = Visitor.before(place.http())) {
            Page page = citizen.open("/t/" + Drill.STREET + "/file");
            page.locator("#f-subject").fill("窗口让我跑了三趟");
            page.locator("#f-content").fill("材料没有一次说清，前后跑了三趟才收下。");
            page.locator("#f-complainant-name").fill("赵小满");
            disk().fill(0);
            Program.await("refusal", () -> status(Attempt.filing()) == 503);

            page.locator("#send").click();

            assertThat(page.locator(".errsum")).containsText("存储空间已满，刚才的内容没有登记。您填写的都还在，请过一会儿再提交一次；查询不受影响。");
            assertThat(page.locator("#f-content")).hasValue("材料没有一次说清，前后跑了三趟才收下。");
            citizen.picture("disk-full");
            disk().makeRoom();
            Program.await("recovery", () -> status(Attempt.filing()) == 201);
            page.locator("#send").click();
            assertThat(page.locator("td.code").first()).isVisible();
        }
    }

    private static SmallDisk disk() {
        return Objects.requireNonNull(disk);
    }

    private static int status(Attempt attempt) {
        try {
            return attempt.send(program).statusCode();
        } catch (IOException e) {
            throw new AssertionError("the program has ended: " + program.words(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static HttpResponse<String> publicView() throws Exception {
        return program.call(
                "GET",
                "/api/v1/complaints/" + filed.at("/number").asText(),
                Map.of("Query-Code", filed.at("/queryCode").asText()),
                "");
    }

    private static HttpResponse<String> worklist() throws Exception {
        return program.call("GET", Drill.path("worklist"), Drill.desk(), "");
    }
}
