package org.suying.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suying.filing.OneFiled.TEXT;
import static org.suying.filing.OneFiled.upload;

import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suying.testkit.Files;
import org.suying.testkit.Filing;
import org.suying.testkit.Rest;
import org.suying.testkit.Town;

@ArquillianTest
@RunAsClient
@DisplayName("R19-10 files of a complaint, by REST")
class AttachmentWallsIT {

    private static final Town TOWN = new Town("files-walls");
    private static final Town OTHER = new Town("other-files-walls");

    @BeforeAll
    static void open() {
        Town.open(TOWN.id());
        Town.open(OTHER.id());
    }

    @Test
    @DisplayName("I-02 are not there for another tenant, for the public, and for an officer who does not see the case")
    void areWalled() {
        OneFiled filed = OneFiled.with(TOWN, List.of(upload(TOWN)));
        String one = TOWN.desk().get(filed.path("/attachments")).expect(200).at("/items/0/id");

        anybody().get(filed.path("/attachments/" + one)).expect(401);
        TOWN.handler().get(filed.path("/attachments/" + one)).expect(404);
        OTHER.desk().get(filed.path("/attachments/" + one)).expect(404);
        OTHER.desk()
                .get(OTHER.path("cases/" + filed.id() + "/attachments/" + one))
                .expect(404);
        Files.of("a.txt", TEXT).to(OTHER.desk(), uploads()).expect(404);
    }

    @Test
    @DisplayName("B-10 are not read by the person complained of")
    void areNotReadByTheRespondent() {
        Map<String, Object> filing = Filing.webWith("respondent", Map.of("person", "受理员"));
        filing.put("attachments", List.of(upload(TOWN)));
        OneFiled filed = OneFiled.of(
                TOWN, anybody().post(TOWN.path("complaints"), filing).expect(201));

        assertThat(TOWN.desk().get(filed.path("/attachments")).expect(403).faults())
                .containsExactly("NOT_YOU ");
        TOWN.head().get(filed.path("/attachments")).expect(200);
    }

    private static Rest anybody() {
        return Rest.anybody();
    }

    private static String uploads() {
        return TOWN.path("attachments");
    }
}
