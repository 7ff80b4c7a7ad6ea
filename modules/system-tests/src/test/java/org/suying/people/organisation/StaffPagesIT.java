package org.suying.people.organisation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suying.testkit.Clerk;
import org.suying.testkit.Rest;
import org.suying.testkit.Town;

@ArquillianTest
@RunAsClient
@DisplayName("The pages of units and officers")
class StaffPagesIT {

    @Test
    @DisplayName("tell all that is missing at once, add an officer, and let the officer in")
    void addAnOfficer() {
        Town town = Town.open("staff-street");
        try (Clerk admin = Clerk.wide("admin@" + town.id())) {
            admin.page().getByText("单位与人员").click();
            assertThat(admin.heading()).hasText("单位与人员");
            admin.picture("people");
            admin.page().getByText("添加人员").click();
            admin.page().locator("#name").fill("新来的 😀");
            admin.page().locator("#save").click();
            assertThat(admin.alert().locator("li")).hasCount(3);
            assertThat(admin.page().locator("#name")).hasValue("新来的 😀");
            admin.picture("officer-missing");
            admin.page().locator("#login").fill("new.one");
            admin.page().locator("#password").fill(Rest.PASSWORD);
            admin.page().getByLabel("受理岗").check();
            admin.page().locator("#save").click();

            assertThat(admin.page().locator("main [role=status]")).containsText("已添加“新来的 😀”");
            admin.signIn("new.one@" + town.id());
            assertThat(admin.heading()).hasText("我的待办");
        }
    }

    @Test
    @DisplayName("are readable on a telephone, and so are the tasks that were set aside")
    void areReadableOnATelephone() {
        try (Clerk admin = Clerk.narrow("admin@baiyun")) {
            admin.page().navigate("/desk/people");
            admin.picture("people");
            admin.page().navigate("/desk/people/units/new");
            admin.picture("unit");
            admin.page().navigate("/desk/set-aside");
            assertThat(admin.heading()).hasText("搁置的任务");
            admin.picture("set-aside");
        }
    }
}
