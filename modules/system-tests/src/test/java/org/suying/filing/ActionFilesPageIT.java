package org.suying.filing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suying.testkit.Clerk;
import org.suying.testkit.Rest;
import org.suying.testkit.Town;

@ArquillianTest
@RunAsClient
@DisplayName("R19-10 files with an action on the page of a case")
class ActionFilesPageIT {

    private static final Town TOWN = new Town("action-files-street");
    private static final String DESK = "desk@" + TOWN.id();
    private static final FilePayload SLIP = text("取号单.txt", "三次的取号单。\n");
    private static final String SEND_TWICE = """
            async () => {
              const form = document.getElementById('action');
              const body = new FormData(form);
              body.append('action:do', '');
              const send = () => fetch(form.getAttribute('action'), { method: 'POST', body }).then(answer => answer.status);
              return Promise.all([send(), send()]);
            }
            """;

    @BeforeAll
    static void open() {
        FilingStreet.open(TOWN.id(), """
                regime: actionFilesStreet
                title: 办理时附文件的规程
                extends: general
                clauses: B
                workflow:
                  states:
                    received: { phase: RECEIVED, text: 已登记 }
                    decided:  { phase: DECIDED,  text: 已决定 }
                    closed:   { phase: CLOSED,   text: 已办结, end: true }
                  actions:
                    note:   { text: 记录情况, from: received, to: received, by: desk, fields: [findings] }
                    decide: { text: 作出决定, from: received, to: decided, by: head, fields: [reason] }
                    close:  { text: 办结, from: decided, to: closed, by: head }
                """);
    }

    @Test
    @DisplayName("R19-10 are chosen in its form, cleaned, and stand on the case with who added them when")
    void standOnTheCase() throws Exception {
        try (Clerk desk = Clerk.wide(DESK)) {
            Page page = note(desk, "到场看过，拍了照片");
            assertThat(desk.form()).containsText("一次最多 10 个，每个不超过 10 MB");
            desk.form().locator("input[type=file]").setInputFiles(new FilePayload[] {SLIP, photo()});
            desk.picture("action-files");
            desk.sendWell();

            Locator filed = page.locator("#files .filed li");
            assertThat(filed).hasCount(2);
            assertThat(filed.first()).containsText("取号单.txt");
            assertThat(filed.first()).containsText("办理材料");
            assertThat(filed.first()).containsText("受理员");
            assertThat(page.locator("#history")).containsText("到场看过，拍了照片");
            desk.picture("action-files-kept");
            var saved = page.waitForDownload(() -> filed.last().locator("a").click());
            Assertions.assertThat(Files.readString(saved.path(), StandardCharsets.ISO_8859_1))
                    .startsWith("\u00ff\u00d8\u00ff")
                    .doesNotContain("GPS of home");
        }
    }

    @Test
    @DisplayName("R19-10 one that is refused is said together with every other fault, and nothing typed is lost")
    void leaveWhatWasTyped() {
        try (Clerk desk = Clerk.narrow(DESK)) {
            Page page = note(desk, "长".repeat(5001));
            page.locator("#action\\:reason").fill("我的说明");
            desk.form().locator("input[type=file]").setInputFiles(new FilePayload[] {SLIP, program()});
            desk.send();

            assertThat(desk.alert().locator("li")).hasCount(2);
            assertThat(desk.alert()).containsText("调查情况太长，最多 5,000 个字");
            assertThat(desk.alert()).containsText("“现场.jpg”的内容不是可以收的文件");
            assertThat(desk.field("调查情况")).hasValue("长".repeat(5001));
            assertThat(page.locator("#action\\:reason")).hasValue("我的说明");
            assertThat(desk.form().locator(".note--warn")).hasText("刚才选的文件没有保留，请重新选择：取号单.txt、现场.jpg");
            assertThat(page.locator("#files")).hasCount(0);
            desk.picture("action-files-refused");

            desk.write("调查情况", "写短了");
            desk.form().locator("input[type=file]").setInputFiles(SLIP);
            desk.sendWell();
            assertThat(page.locator("#files .filed li")).hasCount(1);
            desk.picture("action-files-kept");
        }
    }

    @Test
    @DisplayName("R19-10 come along without scripts too")
    void comeWithoutScripts() {
        try (Clerk desk = Clerk.withoutScripts(DESK)) {
            Page page = note(desk, "没有脚本");
            desk.form().locator("input[type=file]").setInputFiles(SLIP);
            desk.sendWell();

            assertThat(page.locator("#files .filed li")).hasCount(1);
        }
    }

    @Test
    @DisplayName("B-02 are kept once, with one step, for a form that was sent twice")
    void areKeptOnce() {
        try (Clerk desk = Clerk.wide(DESK)) {
            Page page = note(desk, "手快点了两下");
            desk.form().locator("input[type=file]").setInputFiles(SLIP);
            String address = page.url();

            Assertions.assertThat((List<?>) page.evaluate(SEND_TWICE)).isEqualTo(List.of(200, 200));
            page.navigate(address.replaceFirst("\\?.*", ""));
            assertThat(page.locator("#history b").getByText("记录情况")).hasCount(1);
            assertThat(page.locator("#files .filed li")).hasCount(1);
        }
    }

    @Test
    @DisplayName("B-06 are not there for another tenant")
    void areNotThereForOthers() {
        try (Clerk desk = Clerk.wide(DESK)) {
            Page page = note(desk, "只给自己人看");
            desk.form().locator("input[type=file]").setInputFiles(SLIP);
            desk.sendWell();
            String file = page.locator("#files .filed a").getAttribute("href");

            desk.signIn("counter@baiyun");
            Assertions.assertThat(page.navigate(file).status()).isEqualTo(404);
            Assertions.assertThat(page.content()).doesNotContain("三次的取号单");
        }
        Rest.officer("counter@baiyun").get(TOWN.path("worklist")).expect(404);
    }

    /** The form of a note on a case of its own, with its text. */
    private static Page note(Clerk desk, String findings) {
        String number = TOWN.file().number();
        desk.open(number).choose("记录情况").write("调查情况", findings);
        return desk.page();
    }

    private static FilePayload text(String name, String content) {
        return new FilePayload(name, "text/plain", content.getBytes(StandardCharsets.UTF_8));
    }

    /** A photograph that says where it was taken, in a segment between its beginning and the rest. */
    private static FilePayload photo() throws java.io.IOException {
        ByteArrayOutputStream image = new ByteArrayOutputStream();
        javax.imageio.ImageIO.write(
                new java.awt.image.BufferedImage(30, 20, java.awt.image.BufferedImage.TYPE_INT_RGB), "jpg", image);
        byte[] place = "Exif\0\0GPS of home".getBytes(StandardCharsets.ISO_8859_1);
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        told.write(image.toByteArray(), 0, 2);
        told.write(new byte[] {(byte) 0xff, (byte) 0xe1, 0, (byte) (place.length + 2)});
        told.write(place);
        told.write(image.toByteArray(), 2, image.size() - 2);
        return new FilePayload("窗口.jpg", "image/jpeg", told.toByteArray());
    }

    private static FilePayload program() {
        byte[] program = new byte[400];
        System.arraycopy(new byte[] {'M', 'Z', (byte) 0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0, -1, -1}, 0, program, 0, 14);
        return new FilePayload("现场.jpg", "image/jpeg", program);
    }
}
