package org.suying.complaint.books;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suying.testkit.Filing;
import org.suying.testkit.Institution;
import org.suying.testkit.Rest;
import org.suying.testkit.Town;
import org.suying.testkit.Town.Filed;
import org.suying.testkit.server.TestServer;

/** The second version is written into the database as it will be when versions have their life (R01-10). */
@ArquillianTest
@RunAsClient
@DisplayName("B-05 while cases run under it, a rule book")
class NewVersionIT {

    private static final String OLD = "regime: versions\ntitle: 通用规程\nextends: general\n";

    @Test
    @DisplayName("B-05 gets a new version: what began under the old ends under the old, what begins now under the new")
    void getsANewVersion() throws Exception {
        Town town = Town.under("baiyun", "versions-street", OLD);
        Town.under("baiyun", "versions-next", OtherInstitutionsIT.text("next-version"));
        Institution street = new Institution(town.id(), "desk");
        Filed before = filed(street);
        street.act(before, "desk", "admit", Map.of("ground", "other", "handler", street.idOf("handler")));

        putInForce("versions-next", town.id());
        Filed after = filed(street);

        assertThat(street.deadline(before, "admission")).endsWith(" 2026-03-05T17:30:00+08:00");
        assertThat(street.deadline(after, "admission")).endsWith(" 2026-03-03T17:30:00+08:00");
        assertThat(street.offers(after, "desk")).contains("admit").doesNotContain("refuse");
        Map<String, Object> decision = Map.of("finding", "PARTLY", "outcome", "部分属实", "reasons", "有记录");
        street.act(before, "head", "decide", decision);
        street.act(after, "desk", "admit", Map.of("ground", "other", "handler", street.idOf("handler")));
        street.act(after, "head", "decide", decision);

        assertThat(street.tried(before, "head", "check", Map.of()).status()).isEqualTo(404);
        street.act(before, "desk", "reply", Map.of("replyText", "答复"));
        assertThat(street.tried(after, "desk", "reply", Map.of("replyText", "答复"))
                        .expect(409)
                        .faults())
                .containsExactly("NOT_NOW ");
        street.act(after, "head", "check", Map.of());
        street.act(after, "desk", "reply", Map.of("replyText", "答复"));

        before.citizen().post(before.path("/reviews"), Map.of("reason", "不服")).expect(201);
        after.citizen().post(after.path("/reviews"), Map.of("reason", "不服")).expect(409);
        street.act(before, "head", "review", Map.of("replyText", "复核答复"));
        street.act(before, "desk", "close", Map.of());
        street.act(after, "desk", "close", Map.of());
        assertThat(street.state(before)).isEqualTo("closed");
        assertThat(street.state(after)).isEqualTo("closed");
    }

    /** Received on Friday, 27 February 2026; the day after is a working day. */
    private static Filed filed(Institution street) {
        Map<String, Object> filing = new LinkedHashMap<>(Filing.web());
        filing.put("receivedAt", "2026-02-27T09:00:00+08:00");
        return Filed.of(
                street.officer("desk").post(street.path("complaints"), filing).expect(201));
    }

    /** Gives the second tenant the rule book of the first, as its version 2. */
    private static void putInForce(String from, String to) throws Exception {
        String password = Files.readString(TestServer.running().folder().resolve("keys/suying_admin.password"));
        try (Connection database = DriverManager.getConnection(
                        "jdbc:postgresql://127.0.0.1:" + TestServer.running().databasePort() + "/suying",
                        "suying_admin",
                        password.strip());
                PreparedStatement old =
                        database.prepareStatement("update suying.regime_version set status = 'SUPERSEDED'"
                                + " where tenant_id = (select id from suying.tenant where slug = ?)");
                PreparedStatement next = database.prepareStatement(
                        "insert into suying.regime_version (tenant_id, id, number, status, source, resolved, origins, hash,"
                                + " effective_from, created_at, created_by) select t.id, gen_random_uuid(), 2, 'IN_FORCE',"
                                + " v.source, v.resolved, v.origins, v.hash, v.effective_from, v.created_at, v.created_by"
                                + " from suying.regime_version v, suying.tenant t where v.tenant_id ="
                                + " (select id from suying.tenant where slug = ?) and t.slug = ?")) {
            old.setString(1, to);
            assertThat(old.executeUpdate()).isEqualTo(1);
            next.setString(1, from);
            next.setString(2, to);
            assertThat(next.executeUpdate()).isEqualTo(1);
        }
        assertThat(Rest.anybody().get("tenants/" + to).expect(200).at("/regime"))
                .isEqualTo("通用规程（修订）");
    }
}
