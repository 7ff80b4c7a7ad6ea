package org.suying.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
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
class AttachmentsIT {

    private static final Town TOWN = new Town("files-street");
    private static final Town OTHER = new Town("other-files-street");
    private static final byte[] TEXT = "三次的取号单都在这里。\n".getBytes(StandardCharsets.UTF_8);

    @BeforeAll
    static void open() {
        Town.open(TOWN.id());
        Town.open(OTHER.id());
    }

    @Test
    @DisplayName("B-01 come in without an account, are named by a filing, and are read by officers on the trail")
    void comeIn() throws IOException {
        Answer sent =
                Files.of("..\\路径\\取号单.txt", TEXT).and("照片.png", picture("jpg")).to(anybody(), uploads());

        assertThat(sent.expect(201).at("/items/0/name")).isEqualTo("取号单.txt");
        assertThat(sent.at("/items/0/mediaType")).isEqualTo("text/plain");
        assertThat(sent.at("/items/0/size")).isEqualTo("34");
        assertThat(sent.at("/items/0/sha256")).isEqualTo(sha256(TEXT));
        assertThat(sent.at("/items/1/name")).isEqualTo("照片.png.jpg");
        assertThat(sent.at("/items/1/mediaType")).isEqualTo("image/jpeg");

        OneFiled filed = file(List.of(sent.at("/items/0/id"), sent.at("/items/1/id")));
        Answer listed = TOWN.desk().get(filed.path("/attachments")).expect(200);
        assertThat(listed.json().path("items")).hasSize(2);
        assertThat(listed.at("/items/0/sha256")).isEqualTo(sha256(TEXT));
        assertThat(listed.at("/items/0/use")).isEqualTo("FILING");
        assertThat(listed.at("/items/0/by")).isEqualTo("PUBLIC");

        Answer given = TOWN.desk()
                .get(filed.path("/attachments/" + listed.at("/items/0/id")))
                .expect(200);
        assertThat(given.text()).isEqualTo("三次的取号单都在这里。\n");
        assertThat(given.header("Content-Type")).startsWith("text/plain");
        assertThat(given.header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"file.txt\"; filename*=UTF-8''%E5%8F%96%E5%8F%B7%E5%8D%95.txt");
        assertThat(given.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(given.header("Content-Security-Policy")).contains("sandbox");
        byte[] image = TOWN.desk().bytes(filed.path("/attachments/" + listed.at("/items/1/id")));
        assertThat(sha256(image)).isEqualTo(listed.at("/items/1/sha256"));
        assertThat(ImageIO.read(new ByteArrayInputStream(image)).getWidth()).isEqualTo(30);

        assertThat(TOWN.desk().get(filed.path("/trail?limit=100")).expect(200).text())
                .contains(
                        "attachment.read",
                        "查看附件（SHA-256 " + sha256(TEXT).substring(0, 8),
                        "收到附件（SHA-256 " + sha256(TEXT).substring(0, 8));
        assertThat(filed.citizen()
                        .get("complaints/" + filed.number())
                        .expect(200)
                        .at("/attachments/0/name"))
                .isEqualTo("取号单.txt");
        assertThat(filed.citizen()
                        .get("complaints/" + filed.number() + "/receipt")
                        .expect(200)
                        .at("/unaltered"))
                .isEqualTo("true");
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
        OneFiled filed = file(List.of(used));
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
        assertThat(file(List.of(twice)).number()).isNotEmpty();
    }

    @Test
    @DisplayName("B-01 are added by a supplement, too")
    void areSupplemented() {
        OneFiled filed = file(List.of());

        filed.citizen()
                .post(
                        "complaints/" + filed.number() + "/supplements",
                        Map.of("content", "补充一张", "attachments", List.of(upload(TOWN))))
                .expect(201);

        Answer listed = TOWN.desk().get(filed.path("/attachments")).expect(200);
        assertThat(listed.at("/items/0/use")).isEqualTo("SUPPLEMENT");
        assertThat(listed.at("/items/0/by")).isEqualTo("COMPLAINANT");
    }

    @Test
    @DisplayName("come along with an action of an officer, or the action is not done")
    void comeWithAnAction() {
        OneFiled filed = file(List.of());
        Map<String, Object> fields = Map.of("exclusion", "noService", "reason", "与本机构无关，已告知去处");
        Rest desk = TOWN.desk()
                .with("If-Match", TOWN.desk().get(filed.path("")).expect(200).header("ETag"));
        String paper = upload(TOWN);

        assertThat(desk.post(
                                filed.path("/actions/refuse"),
                                Map.of(
                                        "fields",
                                        fields,
                                        "attachments",
                                        List.of(paper, UUID.randomUUID().toString())))
                        .expect(422)
                        .faults())
                .containsExactly("UNKNOWN_REFERENCE /attachments/1");
        desk.post(filed.path("/actions/refuse"), Map.of("fields", fields, "attachments", List.of(paper)))
                .expect(200);

        Answer listed = TOWN.desk().get(filed.path("/attachments")).expect(200);
        assertThat(listed.at("/items/0/use")).isEqualTo("ACTION");
        assertThat(listed.at("/items/0/officer")).isEqualTo("受理员");
    }

    @Test
    @DisplayName("are the same for the same key, and others are refused under it")
    void areMadeOnce() {
        Rest sender = anybody().with("Idempotency-Key", "files-once-" + UUID.randomUUID());

        String first = Files.of("a.txt", TEXT).to(sender, uploads()).expect(201).text();

        assertThat(Files.of("a.txt", TEXT).to(sender, uploads()).expect(201).text())
                .isEqualTo(first);
        Files.of("b.txt", TEXT).to(sender, uploads()).expect(422);
    }

    @Test
    @DisplayName("I-02 are not there for another tenant, for the public, and for an officer who does not see the case")
    void areWalled() {
        OneFiled filed = file(List.of(upload(TOWN)));
        String one = TOWN.desk().get(filed.path("/attachments")).expect(200).at("/items/0/id");

        anybody().get(filed.path("/attachments/" + one)).expect(401);
        TOWN.handler().get(filed.path("/attachments/" + one)).expect(404);
        OTHER.desk().get(filed.path("/attachments/" + one)).expect(404);
        OTHER.desk()
                .get(OTHER.path("cases/" + filed.id() + "/attachments/" + one))
                .expect(404);
        Files.of("a.txt", TEXT).to(OTHER.desk(), uploads()).expect(404);
    }

    @Test
    @DisplayName("B-10 are not read by the person complained of")
    void areNotReadByTheRespondent() {
        Map<String, Object> filing = Filing.webWith("respondent", Map.of("person", "受理员"));
        filing.put("attachments", List.of(upload(TOWN)));
        OneFiled filed =
                OneFiled.of(anybody().post(TOWN.path("complaints"), filing).expect(201));

        assertThat(TOWN.desk().get(filed.path("/attachments")).expect(403).faults())
                .containsExactly("NOT_YOU ");
        TOWN.head().get(filed.path("/attachments")).expect(200);
    }

    @Test
    @DisplayName("are gone after a day in which nobody named them")
    void areDropped() {
        String id = upload(TOWN);
        Rest admin = Rest.officer("admin@yunchuan");
        OffsetDateTime now = OffsetDateTime.parse(admin.get("clock").expect(200).at("/now"));

        admin.put("clock", Map.of("now", now.plusDays(1).plusMinutes(1).toString()))
                .expect(200);

        assertThat(anybody()
                        .post(TOWN.path("complaints"), Filing.webWith("attachments", List.of(id)))
                        .expect(422)
                        .faults())
                .containsExactly("UNKNOWN_REFERENCE /attachments/0");
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

    private static String upload(Town town) {
        return Files.of("a.txt", TEXT)
                .to(anybody(), town.path("attachments"))
                .expect(201)
                .at("/items/0/id");
    }

    private static OneFiled file(List<String> files) {
        return OneFiled.of(anybody()
                .post(TOWN.path("complaints"), Filing.webWith("attachments", files))
                .expect(201));
    }

    private static byte[] picture(String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(30, 20, BufferedImage.TYPE_INT_RGB), format, out);
        return out.toByteArray();
    }

    private static String sha256(byte[] bytes) {
        try {
            return java.util.HexFormat.of()
                    .formatHex(
                            java.security.MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    /** A complaint of the town, with the id under which its officers know it. */
    private record OneFiled(String number, String queryCode, String id) {

        static OneFiled of(Answer filed) {
            String number = filed.at("/number");
            String id = TOWN.head()
                    .get(TOWN.path("register?q=" + number))
                    .expect(200)
                    .at("/items/0/id");
            return new OneFiled(number, filed.at("/queryCode"), id);
        }

        String path(String below) {
            return TOWN.path("cases/" + id + below);
        }

        Rest citizen() {
            return Rest.anybody().with("Query-Code", queryCode);
        }
    }
}
