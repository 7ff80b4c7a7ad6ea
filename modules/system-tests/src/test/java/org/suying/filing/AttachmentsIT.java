package org.suying.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suying.filing.OneFiled.TEXT;
import static org.suying.filing.OneFiled.upload;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
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

    @BeforeAll
    static void open() {
        Town.open(TOWN.id());
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

        OneFiled filed = OneFiled.with(TOWN, List.of(sent.at("/items/0/id"), sent.at("/items/1/id")));
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
    @DisplayName("B-01 are added by a supplement, too")
    void areSupplemented() {
        OneFiled filed = OneFiled.with(TOWN, List.of());

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
        OneFiled filed = OneFiled.with(TOWN, List.of());
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

    private static Rest anybody() {
        return Rest.anybody();
    }

    private static String uploads() {
        return TOWN.path("attachments");
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
}
