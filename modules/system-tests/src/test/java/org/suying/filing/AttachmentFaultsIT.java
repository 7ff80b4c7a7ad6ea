package org.suying.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suying.filing.OneFiled.TEXT;
import static org.suying.filing.OneFiled.upload;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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

@ArquillianTest
@RunAsClient
@DisplayName("R19-10 files of a complaint, by REST")
class AttachmentFaultsIT {

    private static final Town TOWN = new Town("files-faults");
    private static final Town OTHER = new Town("other-files-faults");

    @BeforeAll
    static void open() {
        Town.open(TOWN.id());
        Town.open(OTHER.id());
    }

    @Test
    @DisplayName("say what is wrong with each of them at once, as what they are, and none is taken")
    void sayAllFaults() {
        byte[] program = new byte[400];
        System.arraycopy(new byte[] {'M', 'Z', (byte) 0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0, -1, -1}, 0, program, 0, 14);

        Answer answer = Files.of("好的.txt", TEXT)
                .and("照片.jpg", program)
                .and("空.jpg", new byte[0])
                .and("大.txt", " ".repeat(10 * 1024 * 1024 + 1).getBytes(StandardCharsets.UTF_8))
                .to(anybody(), uploads());

        answer.expect(413);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.faults()).containsExactly("WRONG_FILE /1", "REQUIRED /2", "TOO_LARGE /3");
        assertThat(answer.at("/errors/0/message")).startsWith("“照片.jpg”的内容不是可以收的文件（application/x-");
        assertThat(Files.of("照片.jpg", program).to(anybody(), uploads()).status())
                .isEqualTo(415);
        assertThat(Files.of("空.jpg", new byte[0]).to(anybody(), uploads()).status())
                .isEqualTo(422);
        assertThat(Files.none().to(anybody(), uploads()).status()).isIn(400, 422);
    }

    @Test
    @DisplayName("are too many above what the rule book takes")
    void areTooMany() {
        Files eleven = Files.none();
        for (int i = 0; i < 11; i++) {
            eleven = eleven.and(i + ".txt", TEXT);
        }

        Answer answer = eleven.to(anybody(), uploads());

        assertThat(answer.expect(422).faults()).containsExactly("TOO_LONG ");
        assertThat(answer.at("/errors/0/message")).isEqualTo("一次最多 10 个文件，您给了 11 个");
    }

    @Test
    @DisplayName("are unknown by another's id, used, doubled, or no id at all; a supplement says so as well")
    void areUnknown() {
        String used = upload(TOWN);
        OneFiled filed = OneFiled.with(TOWN, List.of(used));
        String foreign = upload(OTHER);
        String twice = upload(TOWN);

        Answer refused = anybody()
                .post(
                        TOWN.path("complaints"),
                        Filing.webWith(
                                "attachments",
                                List.of(
                                        twice,
                                        foreign,
                                        used,
                                        "x",
                                        UUID.randomUUID().toString(),
                                        twice)));
        Answer supplement = filed.citizen()
                .post(
                        "complaints/" + filed.number() + "/supplements",
                        Map.of("content", "补充", "attachments", List.of(used)));

        assertThat(refused.expect(422).faults())
                .containsExactly(
                        "UNKNOWN_REFERENCE /attachments/1",
                        "UNKNOWN_REFERENCE /attachments/2",
                        "UNKNOWN_REFERENCE /attachments/3",
                        "UNKNOWN_REFERENCE /attachments/4",
                        "UNKNOWN_REFERENCE /attachments/5");
        assertThat(supplement.expect(422).faults()).containsExactly("UNKNOWN_REFERENCE /attachments/0");
        assertThat(OneFiled.with(TOWN, List.of(twice)).number()).isNotEmpty();
    }

    @Test
    @DisplayName("are taken nowhere else, and what is no form in parts is refused")
    void areTakenHereOnly() {
        Files.of("a.txt", TEXT).to(anybody(), TOWN.path("complaints")).expect(415);
        anybody().post(uploads(), Map.of("file", "x")).expect(415);
        anybody()
                .with("Content-Type", "multipart/form-data")
                .post(uploads(), "no boundary")
                .expect(400);
        Rest inParts = anybody().with("Content-Type", "multipart/form-data; boundary=b");
        for (String broken : List.of(
                "",
                "--b",
                "--b\r\nContent-Disposition: form-data; name=\"f\"; filename=\"a.txt\"\r\n\r\nno end",
                "--b--")) {
            assertThat(inParts.post(uploads(), broken).status()).as(broken).isIn(201, 400, 422);
        }
    }

    private static Rest anybody() {
        return Rest.anybody();
    }

    private static String uploads() {
        return TOWN.path("attachments");
    }
}
