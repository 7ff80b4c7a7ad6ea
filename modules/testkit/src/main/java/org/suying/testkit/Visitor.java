package org.suying.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.suying.testkit.server.TestServer;

/**
 * Somebody before a screen, in a browser of his own. When he leaves, the test fails if a page threw an error or broke the
 * content policy.
 */
public final class Visitor implements AutoCloseable {

    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final BrowserContext context;
    private final Page page;
    private final int width;
    private final List<String> faults = new ArrayList<>();

    private Visitor(int width, int height, Browser.NewContextOptions options) {
        this(width, height, TestServer.running().port(), options);
    }

    private Visitor(int width, int height, int port, Browser.NewContextOptions options) {
        this.width = width;
        this.context = Chromium.BROWSER.newContext(
                options.setViewportSize(width, height).setBaseURL("http://localhost:" + port));
        this.page = context.newPage();
        page.setDefaultTimeout(20_000);
        page.onPageError(error -> faults.add(page.url() + ": " + error));
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                faults.add(page.url() + ": " + message.text());
            }
        });
    }

    /** At a desk, reading Chinese. */
    public static Visitor wide() {
        return new Visitor(1280, 900, options("zh-CN"));
    }

    /** At a desk, reading Chinese, before another program than that of all tests. */
    public static Visitor before(int port) {
        return new Visitor(1280, 900, port, options("zh-CN"));
    }

    /** On a telephone, reading Chinese. */
    public static Visitor narrow() {
        return new Visitor(390, 844, options("zh-CN"));
    }

    /** At a desk, reading English. */
    public static Visitor english() {
        return new Visitor(1280, 900, options("en"));
    }

    /** On a telephone that runs no scripts. */
    public static Visitor withoutScripts() {
        return new Visitor(390, 844, options("zh-CN").setJavaScriptEnabled(false));
    }

    private static Browser.NewContextOptions options(String language) {
        return new Browser.NewContextOptions().setLocale(language).setTimezoneId("Asia/Shanghai");
    }

    public Page page() {
        return page;
    }

    /** Opens an address of the program, such as {@code /t/baiyun}. */
    public Page open(String path) {
        page.navigate(path);
        return page;
    }

    /** Signs in with the password of the demonstration city. */
    public Page signIn(String login) {
        open("/sign-in");
        page.locator("#name").fill(login);
        page.locator("#password").fill(Rest.PASSWORD);
        page.locator("#do").click();
        return page;
    }

    /** Takes a picture of the whole page, as build output; fails if it is wider than the screen. */
    public void picture(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of(System.getProperty("suying.tests"))
                        .resolveSibling("screenshots")
                        .resolve(name + "-" + width + ".png")));
        assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
                .as("width of %s", page.url())
                .isLessThanOrEqualTo(width);
    }

    /** Looks at the page as somebody who sees, hears or moves otherwise would. */
    public void assertAccessible() {
        assertThat(Accessibility.findings(page))
                .as("what keeps people out of %s", page.url())
                .isEmpty();
    }

    @Override
    public void close() {
        context.close();
        assertThat(faults).isEmpty();
    }

    /** One browser for a whole run; it goes with the virtual machine. */
    private static final class Chromium {

        private static final Browser BROWSER = Playwright.create(
                        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(System.getProperty("suying.browser", "/usr/bin/chromium")))
                        .setArgs(FLAGS));
    }
}
