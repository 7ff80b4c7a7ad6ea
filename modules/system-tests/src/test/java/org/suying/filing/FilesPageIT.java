package org.suying.filing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import javax.imageio.ImageIO;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suying.testkit.Clerk;
import org.suying.testkit.Town;
import org.suying.testkit.Visitor;

@ArquillianTest
@RunAsClient
@DisplayName("R19-10 files on the pages")
class FilesPageIT {

    private static final Town TOWN = new Town("files-page-street");
    private static final FilePayload SLIP =
            new FilePayload("取号单.txt", "text/plain", "三次的取号单。\n".getBytes(StandardCharsets.UTF_8));
    private static final FilePayload PROGRAM = new FilePayload("现场.jpg", "image/jpeg", program());

    @BeforeAll
    static void open() {
        Town.open(TOWN.id());
    }

    @Test
    @DisplayName("B-01 come with a complaint without scripts, and the complainant sees their names and adds another")
    void comeWithoutScripts() throws IOException {
        try (Visitor citizen = Visitor.withoutScripts()) {
            Page page = citizen.open("/t/" + TOWN.id() + "/file");
            fill(page);
            page.locator("#files").setInputFiles(new FilePayload[] {SLIP, photo()});
            citizen.picture("files-form");
            page.locator("#send").click();

            assertThat(page.locator("td.code")).hasCount(2);
            page.getByText("查看进度").last().click();
            assertThat(page.locator(".files .name")).hasText(new String[] {"取号单.txt", "窗口.jpg"});

            page.locator("summary").getByText("补充材料").click();
            page.locator("#content").fill("还有一张");
            page.locator("#files").setInputFiles(new FilePayload("补充.txt", "text/plain", SLIP.buffer));
            page.locator("#add").click();
            assertThat(page.locator(".files .name")).hasText(new String[] {"取号单.txt", "窗口.jpg", "补充.txt"});
            citizen.picture("files-follow");
        }
    }

    @Test
    @DisplayName("B-09 one that is refused leaves what was typed, and all are asked for again in words")
    void leaveWhatWasTyped() {
        try (Visitor citizen = Visitor.narrow()) {
            Page page = citizen.open("/t/" + TOWN.id() + "/file");
            fill(page);
            page.locator("#f-complainant-phone").fill("139");
            page.locator("#files").setInputFiles(new FilePayload[] {SLIP, PROGRAM});
            page.locator("#send").click();

            assertThat(page.locator(".errsum li")).hasCount(2);
            assertThat(page.locator(".errsum")).containsText("“现场.jpg”的内容不是可以收的文件（application/x-");
            assertThat(page.locator("#f-content")).hasValue("前后跑了三趟。");
            assertThat(page.locator(".note--warn")).hasText("刚才选的文件没有保留，请重新选择：取号单.txt、现场.jpg");
            assertThat(page.locator("#files")).hasAttribute("aria-invalid", "true");
            citizen.picture("files-refused");

            page.locator("#f-complainant-phone").fill("13912345678");
            page.locator("#files").setInputFiles(SLIP);
            page.locator("#send").click();
            assertThat(page.locator("td.code")).hasCount(2);
        }
    }

    @Test
    @DisplayName("a file larger than is taken at all is refused in words, with nothing typed lost")
    void tooLarge() {
        try (Visitor citizen = Visitor.narrow()) {
            Page page = citizen.open("/t/" + TOWN.id() + "/file");
            fill(page);
            page.locator("#files")
                    .setInputFiles(new FilePayload(
                            "大.txt", "text/plain", " ".repeat(25_000_000).getBytes(StandardCharsets.UTF_8)));
            page.locator("#send").click();

            assertThat(page.locator(".errsum li")).hasText("“大.txt”超过 10 MB，请缩小或拆分后再传");
            assertThat(page.locator("#f-content")).hasValue("前后跑了三趟。");
        }
    }

    @Test
    @DisplayName("come in at the desk, stand on the case with kind, size, who and when, and are saved by its officers")
    void standOnTheCase() throws IOException {
        try (Clerk desk = Clerk.wide("desk@" + TOWN.id())) {
            Page page = desk.page();
            page.navigate("/desk/intake");
            page.locator("#f-complainant-name").fill("赵小满");
            page.locator("#f-subject").fill("当场带来的材料");
            page.locator("#f-content").fill("取号单三张");
            page.locator("#files").setInputFiles(new FilePayload[] {SLIP, photo()});
            desk.picture("intake-files");
            page.locator("#save").click();
            assertThat(page.locator("main [role=status] .note--ok")).isVisible();
            String number = page.locator("td.code, .code").first().textContent().strip();

            desk.open(number.replace(" ", ""));
            Locator filed = page.locator("#files .filed li");
            assertThat(filed).hasCount(2);
            assertThat(filed.first()).containsText("取号单.txt");
            assertThat(filed.first()).containsText("22 B");
            assertThat(filed.first()).containsText("随诉求提交");
            assertThat(filed.first()).containsText("受理员");
            desk.picture("case-files");

            Download saved =
                    page.waitForDownload(() -> filed.first().locator("a").click());
            Assertions.assertThat(saved.suggestedFilename()).isEqualTo("取号单.txt");
            Assertions.assertThat(Files.readString(saved.path())).isEqualTo("三次的取号单。\n");
            page.reload();
            assertThat(page.locator("#history")).containsText("查看附件（SHA-256 ");
        }
    }

    private static void fill(Page page) {
        page.locator("#f-subject").fill("跑了三趟");
        page.locator("#f-content").fill("前后跑了三趟。");
        page.locator("#f-complainant-name").fill("赵小满");
    }

    private static FilePayload photo() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(30, 20, BufferedImage.TYPE_INT_RGB), "jpg", out);
        return new FilePayload("窗口.jpg", "image/jpeg", out.toByteArray());
    }

    private static byte[] program() {
        byte[] program = new byte[400];
        System.arraycopy(new byte[] {'M', 'Z', (byte) 0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0, -1, -1}, 0, program, 0, 14);
        return program;
    }
}
