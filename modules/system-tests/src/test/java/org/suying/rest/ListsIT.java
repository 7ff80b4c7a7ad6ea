package org.suying.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suying.testkit.Answer;
import org.suying.testkit.Rest;

@ArquillianTest
@RunAsClient
@DisplayName("A list")
class ListsIT {

    @Test
    @DisplayName("is read page by page, each item once, and says at its end that nothing follows")
    void isReadPageByPage() {
        List<String> ids = new ArrayList<>();
        String cursor = "";
        do {
            Answer page = Rest.anybody().get("tenants?limit=2&cursor=" + cursor).expect(200);
            page.json().path("items").forEach(item -> ids.add(item.path("id").asText()));
            assertThat(page.json().path("items").size()).isBetween(1, 2);
            assertThat(page.json().has("next")).isTrue();
            cursor = page.json().path("next").asText("");
        } while (!cursor.isEmpty() && !cursor.equals("null"));

        assertThat(ids)
                .contains("yunchuan", "baiyun", "qinghe", "mingde", "qiaotou", "xihu")
                .doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("takes a limit of 1 to 200 and a cursor of its own")
    void takesItsOwnLimitAndCursor() {
        for (String list : List.of("tenants", "presets", "calendar/publications")) {
            for (String limit : List.of("0", "201", "-1", "1.5", "x")) {
                assertThat(Rest.anybody()
                                .get(list + "?limit=" + limit)
                                .expect(400)
                                .faults())
                        .containsExactly("MALFORMED limit");
            }
            assertThat(Rest.anybody().get(list + "?cursor=zzz").expect(400).faults())
                    .containsExactly("MALFORMED cursor");
        }
    }

    @Test
    @DisplayName("B-06 of a tenant is shown to its own officers only")
    void isShownToItsOwn() {
        for (String list : List.of("worklist", "units", "officers", "register")) {
            Rest.officer("admin@qinghe").get("tenants/baiyun/" + list).expect(404);
            Rest.anybody().get("tenants/baiyun/" + list).expect(401);
        }
    }
}
