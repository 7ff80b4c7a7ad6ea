package org.suying.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suying.testkit.Answer;
import org.suying.testkit.Rest;

@ArquillianTest
@RunAsClient
@DisplayName("What cannot be answered")
class ProblemsIT {

    @Test
    @DisplayName("is a problem document wherever it is asked for below /api")
    void isAProblemDocument() {
        for (String path :
                List.of("/api", "/api/v2/tenants", "/api/v1", "nope", "tenants/nowhere", "tenants/baiyun/nope")) {
            assertProblem(Rest.anybody().get(path), 404);
        }
    }

    @Test
    @DisplayName("B-06 is told in the same words whether it is not there or somebody else's")
    void isTheSameForMissingAndForeign() {
        Rest desk = Rest.officer("desk@qinghe");
        String missing = desk.get("tenants/nowhere/worklist").expect(404).at("/detail");

        for (String path : List.of(
                "tenants/baiyun/worklist",
                "tenants/baiyun/cases/0",
                "tenants/qinghe/cases/0",
                "tenants/qinghe/cases/01a21450-3cfd-7c15-9024-3a4392b9c702",
                "tenants/%00/worklist")) {
            assertThat(assertProblem(desk.get(path), 404).at("/detail"))
                    .as(path)
                    .isEqualTo(missing);
        }
    }

    @Test
    @DisplayName("says by its status what is wrong with the request itself")
    void saysWhatIsWrongWithTheRequest() {
        Rest anybody = Rest.anybody();
        String filings = "tenants/baiyun/complaints";

        Answer method = assertProblem(anybody.send("DELETE", filings, BodyPublishers.noBody()), 405);
        assertThat(method.header("Allow")).contains("POST");
        assertProblem(anybody.with("Accept", "application/xml").get("tenants"), 406);
        assertProblem(anybody.post(filings, "\"" + "a".repeat(5_000_000) + "\""), 413);
        assertProblem(anybody.with("Content-Type", "text/xml").post(filings, "<a/>"), 415);
        assertProblem(anybody.get("tenants/baiyun/worklist"), 401);
        assertProblem(Rest.officer("counter@baiyun").get("tenants/baiyun/units"), 403);
    }

    @Test
    @DisplayName("speaks Chinese, or English if that is wished for more")
    void speaksTwoLanguages() {
        assertThat(titleFor("fr")).isEqualTo("没有找到");
        assertThat(titleFor("zh-CN, en;q=0.5")).isEqualTo("没有找到");
        assertThat(titleFor("fr, en;q=0.8, zh;q=0.5")).isEqualTo("Not found");
    }

    private static String titleFor(String languages) {
        return Rest.anybody()
                .with("Accept-Language", languages)
                .get("tenants/nowhere")
                .at("/title");
    }

    private static Answer assertProblem(Answer answer, int status) {
        answer.expect(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.json().path("status").intValue()).isEqualTo(status);
        assertThat(List.of(answer.at("/type"), answer.at("/title"), answer.at("/detail"), answer.at("/instance")))
                .doesNotContain("");
        return answer;
    }
}
