package org.suying.complaint.follow;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.microsoft.playwright.Page;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import javax.imageio.ImageIO;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suying.testkit.Town;
import org.suying.testkit.Visitor;

@ArquillianTest
@RunAsClient
@DisplayName("B-01 the receipt")
class ReceiptIT {

    private static final Town TOWN = new Town("receipt-street");

    @BeforeAll
    static void open() {
        Town.open(TOWN.id());
    }

    @Test
    @DisplayName(
            "B-01 after filing has number, query code, deadlines, proof, and a QR code with the number and never the code")
    void isHandedAfterFiling() throws Exception {
        try (Visitor citizen = Visitor.narrow()) {
            Page page = citizen.open("/t/" + TOWN.id() + "/file");
            page.locator("#f-subject").fill("要一张回执");
            page.locator("#f-content").fill("办完要一张纸。");
            page.locator("#f-complainant-name").fill("赵小满");
            page.locator("#send").click();
            assertThat(page.locator("td.code")).hasCount(2);
            String number = page.locator("td.code").nth(0).innerText().strip();
            String code = page.locator("td.code").nth(1).innerText().strip();

            String address = decoded(page);

            assertThat(address)
                    .endsWith("/t/" + TOWN.id() + "/follow?number=" + number)
                    .doesNotContain(code);
            assertThat(page.locator(".sheet")).containsText("告知是否受理");
            assertThat(page.locator(".sheet")).containsText("登记凭证");
            citizen.picture("receipt-filed");

            page.navigate(
                    URI.create(address).getPath() + "?" + URI.create(address).getQuery());
            assertThat(page.locator("#number")).hasValue(number);
            assertThat(page.locator("#code")).hasValue("");
        }
    }

    @Test
    @DisplayName("B-01 from the follow page is for paper, with its place in the chain, and without the query code")
    void isOpenedAgain() throws Exception {
        Town.Filed filed = TOWN.file();
        for (Visitor visitor : new Visitor[] {Visitor.wide(), Visitor.withoutScripts()}) {
            try (visitor) {
                Page page = visitor.open("/follow");
                page.locator("#number").fill(filed.number());
                page.locator("#code").fill(filed.queryCode());
                page.locator("main .btn").click();
                page.locator("#paper").click();

                assertThat(page.locator(".sheet td.code")).hasText(new String[] {filed.number()});
                assertThat(page.locator(".sheet").innerText()).doesNotContain(filed.queryCode());
                assertThat(decoded(page)).endsWith("?number=" + filed.number());
                visitor.picture("receipt-again");
                page.getByText("返回进度").click();
                assertThat(page.locator(".status")).containsText("现在：已登记");
            }
        }
    }

    @Test
    @DisplayName("B-01 a follow page takes nothing but a number from its address")
    void takesNothingElse() {
        Town.Filed filed = TOWN.file();
        try (Visitor citizen = Visitor.narrow()) {
            Page page = citizen.open("/follow?number=<b>x</b>&code=" + filed.queryCode());
            assertThat(page.locator("#number")).hasValue("");
            assertThat(page.locator("#code")).hasValue("");
            page.navigate("/follow?number=" + filed.number() + "&code=" + filed.queryCode());
            assertThat(page.locator("#code")).hasValue("");
            assertThat(page.locator(".status")).hasCount(0);
        }
    }

    private static String decoded(Page page) throws IOException, ReaderException {
        byte[] png = page.locator("svg.qr").screenshot();
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        var source = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
        try {
            return new QRCodeReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(source)))
                    .getText();
        } catch (NotFoundException e) {
            throw new AssertionError("no QR code in the picture", e);
        }
    }
}
