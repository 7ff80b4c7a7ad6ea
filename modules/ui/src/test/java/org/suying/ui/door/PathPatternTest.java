package org.suying.ui.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suying.ui.Pages;
import org.suying.ui.PublicPage;
import org.suying.ui.StaffPage;

@DisplayName("The way from an address to a page")
class PathPatternTest {

    private final Directory directory = new Directory(List.of(new Pages() {
        @Override
        public List<PublicPage> open() {
            return List.of(page("/"), page("/t/{tenant}/{number}"), page("/t/{tenant}"), page("/t/{tenant}/file"));
        }

        @Override
        public List<StaffPage> staff() {
            return List.of(
                    StaffPage.at("/desk/z", "/z.xhtml", "m", "z")
                            .inNavigation("g", "", 20)
                            .forAnyOf("HANDLE", "DECIDE"),
                    StaffPage.at("/desk/a", "/a.xhtml", "m", "a").inNavigation("g", "", 10),
                    StaffPage.at("/desk/hidden", "/h.xhtml", "m", "h"));
        }
    }));

    @Test
    @DisplayName("takes the page with more fixed parts first")
    void takesTheMoreFixedFirst() {
        assertThat(directory.findOpen("/t/baiyun/file")).hasValueSatisfying(hit -> {
            assertThat(hit.page().path()).isEqualTo("/t/{tenant}/file");
            assertThat(hit.values()).isEqualTo(Map.of("tenant", "baiyun"));
        });
        assertThat(directory.findOpen("/t/baiyun/BY26-7K3M"))
                .hasValueSatisfying(hit -> assertThat(hit.values()).containsEntry("number", "BY26-7K3M"));
    }

    @Test
    @DisplayName("does not mind a slash at the end, and knows nothing else")
    void doesNotMindASlash() {
        assertThat(directory.findOpen("/")).isPresent();
        assertThat(directory.findOpen("/t/baiyun/")).isPresent();
        assertThat(directory.findOpen("/t")).isEmpty();
        assertThat(directory.findOpen("/t/baiyun/file/more")).isEmpty();
    }

    @Test
    @DisplayName("orders the navigation and keeps out what has no place in it")
    void ordersTheNavigation() {
        assertThat(directory.staffNavigation().stream().map(StaffPage::path)).containsExactly("/desk/a", "/desk/z");
    }

    @Test
    @DisplayName("opens a page to one of its rights, and without any to everybody who is signed in")
    void opensToOneOfTheRights() {
        StaffPage handlers = directory.findStaff("/desk/z").orElseThrow().page();

        assertThat(handlers.isOpenTo(java.util.Set.of("DECIDE"))).isTrue();
        assertThat(handlers.isOpenTo(java.util.Set.of("REGISTER"))).isFalse();
        assertThat(directory.findStaff("/desk/a").orElseThrow().page().isOpenTo(java.util.Set.of()))
                .isTrue();
    }

    private static PublicPage page(String path) {
        return PublicPage.at(path, "/view.xhtml", "m", "key");
    }
}
