package org.suying.casework.worklist;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suying.testkit.Clerk;
import org.suying.testkit.Filing;
import org.suying.testkit.Rest;
import org.suying.testkit.Town;

@ArquillianTest
@RunAsClient
@DisplayName("The worklist's page")
class WorklistPageIT {

    @Test
    @DisplayName("says that nothing waits, where nothing does")
    void saysThatNothingWaits() {
        Town town = Town.open("empty-street");
        try (Clerk desk = Clerk.narrow("desk@" + town.id())) {
            assertThat(desk.page().locator("main")).containsText("没有等您处理的办件");
            desk.picture("worklist-empty");
        }
    }

    @Test
    @DisplayName("shows forty-five cases in three parts, each once, forth and back")
    void goesByParts() {
        Town town = Town.open("full-street");
        for (int i = 0; i < 45; i++) {
            town.file();
        }
        try (Clerk desk = Clerk.wide("desk@" + town.id())) {
            assertThat(desk.page().locator(".side a[aria-current] .c")).hasText("45");
            assertThat(desk.page().locator(".pager")).containsText("第 1–20 件，共 45 件");
            desk.page().getByText("下一页").click();
            assertThat(desk.page().locator(".pager")).containsText("第 21–40 件");
            desk.page().getByText("下一页").click();
            assertThat(desk.page().locator(".pager")).containsText("第 41–45 件");
            assertThat(desk.page().locator(".wl tbody tr")).hasCount(5);
            desk.page().getByText("上一页").click();
            assertThat(desk.page().locator(".pager")).containsText("第 21–40 件");
            desk.picture("worklist-parts");
        }
    }

    @Test
    @DisplayName("finds by words and by lamp, and says so where nothing fits")
    void filters() {
        Town town = Town.open("filter-street");
        Rest.anybody()
                .post(town.path("complaints"), Filing.webWith("subject", "电梯坏了 50%"))
                .expect(201);
        town.file();
        try (Clerk desk = Clerk.wide("desk@" + town.id())) {
            desk.page().navigate("/desk/worklist?q=50%25");
            assertThat(desk.page().locator(".wl a.t")).hasText(new String[] {"电梯坏了 50%"});
            desk.page().navigate("/desk/worklist?lamp=RED");
            assertThat(desk.page().locator("main")).containsText("没有符合条件的待办");
            desk.page().locator(".filters").getByText("清除").click();
            assertThat(desk.page().locator(".wl a.t")).hasCount(2);
        }
    }

    @Test
    @DisplayName("is walked by keys, which never fire in a field and can be turned off")
    void isWalkedByKeys() {
        Town town = Town.open("keys-street");
        town.file();
        try (Clerk desk = Clerk.wide("desk@" + town.id())) {
            desk.page().keyboard().press("Tab");
            assertThat(desk.page().locator(".sy-skip")).isFocused();
            desk.page().keyboard().press("j");
            assertThat(desk.page().locator(".wl a.t")).isFocused();
            desk.page().keyboard().press("/");
            desk.page().keyboard().type("jk");
            assertThat(desk.page().locator("input[name=q]").first()).hasValue("jk");
            desk.page().getByText("关闭快捷键").click();
            assertThat(desk.page().getByText("打开快捷键")).isVisible();
            desk.page().keyboard().press("j");
            assertThat(desk.page().locator(".wl a.t")).not().isFocused();
        }
    }
}
