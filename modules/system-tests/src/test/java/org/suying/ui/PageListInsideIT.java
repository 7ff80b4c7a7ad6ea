package org.suying.ui;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The pages that the program has, as the crawl of them knows them: who adds one says there whose it is. */
@ArquillianTest
@DisplayName("A-01 the list of all pages")
class PageListInsideIT {

    static final List<String> OPEN = List.of(
            "/",
            "/sign-in",
            "/follow",
            "/calculator",
            "/t/{tenant}",
            "/t/{tenant}/file",
            "/t/{tenant}/follow",
            "/t/{tenant}/calculator");

    static final List<String> STAFF = List.of(
            "/desk/worklist",
            "/desk/cases/{id}",
            "/desk/cases/{id}/documents/{document}",
            "/desk/cases/{id}/files/{file}",
            "/desk/intake",
            "/desk/register",
            "/desk/looks",
            "/desk/callbacks",
            "/desk/callbacks/{callback}",
            "/desk/reported",
            "/desk/from-below",
            "/desk/from-below/{tenant}/cases/{id}",
            "/desk/from-below/{tenant}/cases/{id}/documents/{document}",
            "/desk/from-below/{tenant}/cases/{id}/files/{file}",
            "/desk/quotas",
            "/desk/circulars",
            "/desk/circulars/{id}",
            "/desk/people",
            "/desk/people/units/new",
            "/desk/people/officers/new",
            "/desk/people/officers/{officer}",
            "/desk/set-aside",
            "/desk/holidays");

    @Inject
    @Any
    Instance<Pages> pages;

    @Test
    @DisplayName("A-01 is the one that is crawled")
    void isTheOneThatIsCrawled() {
        assertThat(pages.stream().flatMap(PageListInsideIT::open)).containsExactlyInAnyOrderElementsOf(OPEN);
        assertThat(pages.stream().flatMap(PageListInsideIT::staff)).containsExactlyInAnyOrderElementsOf(STAFF);
    }

    private static Stream<String> open(Pages module) {
        return module.open().stream().map(PublicPage::path);
    }

    private static Stream<String> staff(Pages module) {
        return module.staff().stream().map(StaffPage::path);
    }
}
