package org.suying.testkit;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.util.Map;
import java.util.regex.Pattern;

/** An officer before a screen, signed in, who knows how the pages of a case work. */
public final class Clerk implements AutoCloseable {

    private final Visitor visitor;

    private Clerk(Visitor visitor, String login) {
        this.visitor = visitor;
        signIn(login);
    }

    /** At a desk. */
    public static Clerk wide(String login) {
        return new Clerk(Visitor.wide(), login);
    }

    /** At a desk, before another program than that of all tests. */
    public static Clerk before(int port, String login) {
        return new Clerk(Visitor.before(port), login);
    }

    /** On a telephone. */
    public static Clerk narrow(String login) {
        return new Clerk(Visitor.narrow(), login);
    }

    /** At a desk, reading English. */
    public static Clerk english(String login) {
        return new Clerk(Visitor.english(), login);
    }

    /** On a telephone that runs no scripts. */
    public static Clerk withoutScripts(String login) {
        return new Clerk(Visitor.withoutScripts(), login);
    }

    public Page page() {
        return visitor.page();
    }

    public void picture(String name) {
        visitor.picture(name);
    }

    /** Signs in from the first page. */
    public Clerk signIn(String login) {
        visitor.open("/sign-in");
        return signInHere(login);
    }

    /** Signs in on the page to which the program led. */
    public Clerk signInHere(String login) {
        page().locator("#name").fill(login);
        page().locator("#password").fill(Rest.PASSWORD);
        page().locator("#do").click();
        assertThat(page().locator("body.staff")).isVisible();
        page().waitForLoadState(); // before its script runs, a key means nothing
        return this;
    }

    /** Opens a case from the worklist. */
    public Clerk open(String number) {
        visitor.open("/desk/worklist?q=" + number);
        page().locator(".wl a.t").click();
        assertThat(page().locator(".casehead")).isVisible();
        return this;
    }

    public Locator state() {
        return page().locator(".casehead .tag--brand");
    }

    /** What may be done now, by its names. */
    public Locator offers() {
        return page().locator("#offers a.act");
    }

    /** Opens the form of an action. */
    public Clerk choose(String action) {
        offers().filter(new Locator.FilterOptions().setHasText(Pattern.compile("^" + action)))
                .click();
        assertThat(form()).isVisible();
        page().waitForLoadState();
        return this;
    }

    public Locator form() {
        return page().locator("form#action");
    }

    /** The field with this label. */
    public Locator field(String label) {
        return form().getByLabel(Pattern.compile("^" + label + "\\s*（"));
    }

    public Clerk write(String label, String text) {
        field(label).fill(text);
        return this;
    }

    public Clerk select(String label, String option) {
        field(label).selectOption(option);
        return this;
    }

    public Clerk tick(String option) {
        form().getByLabel(option, new Locator.GetByLabelOptions().setExact(true))
                .check();
        return this;
    }

    /** Presses the button of the form; what comes of it is asserted by who presses. */
    public Clerk send() {
        form().locator("input[type=submit]").click();
        return this;
    }

    /** Presses the button, and sees that it was done. */
    public Clerk sendWell() {
        send();
        assertThat(page().locator("main [role=status] .note--ok")).containsText("已办理");
        return this;
    }

    /** What went wrong, on top of the page. */
    public Locator alert() {
        return page().locator("main [role=alert]");
    }

    /** The title of the page, in its one first heading. */
    public Locator heading() {
        return page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    /** Sends what a button would send, whether it is on the page or not; the status of the answer. */
    public int post(Map<String, String> parameters) {
        FormData form = FormData.create();
        parameters.forEach(form::set);
        Locator state = page().locator("input[name='jakarta.faces.ViewState']");
        if (state.count() > 0) {
            form.set("jakarta.faces.ViewState", state.first().inputValue());
        }
        return page().request()
                .post(
                        page().url().replaceFirst("#.*", ""),
                        RequestOptions.create().setForm(form))
                .status();
    }

    @Override
    public void close() {
        visitor.close();
    }
}
