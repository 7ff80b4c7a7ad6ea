package org.suying.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suying.testkit.Answer;
import org.suying.testkit.Filing;
import org.suying.testkit.Rest;

@ArquillianTest
@RunAsClient
@DisplayName("R19-01 the conduct that the district takes complaints about")
class GroundsIT {

    private static final List<String> ELEVEN = List.of(
            "窗口工作人员服务态度差",
            "办事拖拉、互相推诿或者处理不公",
            "应在大厅办理的事项，要求到别处办理",
            "符合法定条件的申请不予受理",
            "对不符合条件的申请或者超越权限作出批准",
            "没有在承诺期限内办结",
            "首问不负责，材料没有一次说清，造成多次往返",
            "违反规定收费",
            "利用职权索要、收受好处",
            "上级转来或者领导交办的事项",
            "其他违反许可规定和中心规章的行为");

    private final Rest desk = Rest.officer("counter@baiyun");

    @Test
    @DisplayName("R19-01 is of eleven classes, said to everybody in the order of the rule book")
    void isOfElevenClasses() {
        Answer tenant = Rest.anybody().get("tenants/baiyun").expect(200);

        assertThat(texts(tenant.json().get("grounds"), "text")).isEqualTo(ELEVEN);
        assertThat(texts(tenant.json().get("grounds"), "clause")).containsOnly("R19-01");
    }

    @Test
    @DisplayName("R19-01 each class admits a complaint; what is none of them does not, and changes nothing")
    void admitsByEachClass() {
        for (int i = 0; i < ELEVEN.size(); i++) {
            Answer before = opened();
            JsonNode grounds = ground(before).get("options");
            assertThat(grounds).hasSize(11);

            Answer after = admit(before, grounds.get(i).get("id").asText());

            assertThat(after.expect(200).at("/phase")).isEqualTo("ADMITTED");
        }

        Answer before = opened();
        assertThat(admit(before, "weather").expect(422).faults()).containsExactly("NOT_ALLOWED /fields/ground");
        assertThat(desk.get("tenants/baiyun/cases/" + before.at("/id")).at("/phase"))
                .isEqualTo("RECEIVED");
    }

    private Answer opened() {
        Map<String, Object> filing = Filing.webWith("ground", null);
        String id = desk.post("tenants/baiyun/complaints", filing).expect(201).at("/id");
        return desk.get("tenants/baiyun/cases/" + id).expect(200);
    }

    private static JsonNode ground(Answer aCase) {
        for (JsonNode action : aCase.json().get("actions")) {
            for (JsonNode field : action.get("fields")) {
                if (field.get("id").asText().equals("ground")) {
                    return field;
                }
            }
        }
        throw new AssertionError("nothing asks for the ground: " + aCase.text());
    }

    private Answer admit(Answer aCase, String ground) {
        return desk.with("If-Match", aCase.header("ETag"))
                .post(
                        "tenants/baiyun/cases/" + aCase.at("/id") + "/actions/admit",
                        Map.of("fields", Map.of("ground", ground)));
    }

    private static List<String> texts(JsonNode items, String name) {
        List<String> texts = new ArrayList<>();
        items.forEach(item -> texts.add(item.get(name).asText()));
        return texts;
    }
}
