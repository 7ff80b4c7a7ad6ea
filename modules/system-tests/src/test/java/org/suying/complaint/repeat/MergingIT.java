package org.suying.complaint.repeat;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.suying.testkit.Answer;
import org.suying.testkit.Town;

@ArquillianTest
@RunAsClient
@DisplayName("R19-06 complaints of the same matter")
class MergingIT {

    private static final Town TOWN = new Town("merging-street");
    private static final Town BESIDE = new Town("merging-beside");

    @BeforeAll
    static void open() {
        Town.open(TOWN.id());
        Town.open(BESIDE.id());
    }

    @Test
    @DisplayName("R19-06 linked, both go on by themselves and each names the other, on the case and in the register")
    void namesEachOther() {
        Matter one = Matter.of(TOWN, "先来的一件");
        Matter other = Matter.of(TOWN, "后来的一件");

        Answer made = other.join(TOWN.desk(), one, "RELATED").expect(201);

        assertThat(one.linked()).containsExactly(other.registerNumber());
        assertThat(other.linked()).containsExactly(one.registerNumber());
        assertThat(joined(one)).isEqualTo("关联 " + other.registerNumber());
        assertThat(joined(other)).isEqualTo("关联 " + one.registerNumber());
        assertThat(other.seen().json().at("/actions")).isNotEmpty();
        assertThat(other.join(TOWN.desk(), one, "RELATED").expect(409).faults()).containsExactly("DUPLICATE ");
        assertThat(other.followed().text()).doesNotContain(one.number()).doesNotContain("先来的一件");
        TOWN.desk()
                .send("DELETE", other.path("/links/" + made.at("/id")), BodyPublishers.noBody())
                .expect(204);
        assertThat(one.linked()).isEmpty();
        assertThat(joined(one)).isEmpty();
    }

    @Test
    @DisplayName("B-09 a merged complaint stays registered, takes the course of the other, and waits for nobody")
    void takesTheCourseOfTheOther() {
        Matter leading = Matter.of(TOWN, "领头的一件");
        Matter merged = Matter.of(TOWN, "并入的一件").merge(leading);

        assertThat(merged.seen().json().at("/actions")).isEmpty();
        assertThat(merged.seen().json().at("/assignedTo")).isEmpty();
        assertThat(worklist("并入的一件")).isZero();
        assertThat(joined(merged)).isEqualTo("并入 " + leading.registerNumber());
        assertThat(merged.act(TOWN.desk(), "refuse", Map.of("exclusion", "noService", "reason", "不归我们"))
                        .expect(409)
                        .faults())
                .containsExactly("NOT_NOW ");
        assertThat(merged.followed().at("/mergedAt")).isNotEmpty();
        leading.admit();
        assertThat(merged.followed().at("/phase")).isEqualTo("HANDLING");
        assertThat(merged.followed().at("/history/1/event")).isEqualTo("与同一事项的诉求合并办理");
        assertThat(merged.followed().at("/history/2/event")).isEqualTo("办理中");
    }

    @Test
    @DisplayName(
            "R19-06 who complained the second time gets the same notices and reply, and learns nothing of the first")
    void getsTheSameReply() {
        Matter leading = Matter.of(TOWN, "第一个人的说法");
        Matter merged = Matter.of(TOWN, "第二个人的说法").merge(leading);
        leading.admit().decide().expect(200);
        leading.reply();

        Answer view = merged.followed();
        assertThat(view.at("/phase")).isEqualTo("REPLIED");
        assertThat(view.at("/reply")).isEqualTo("您反映的情况属实，窗口已经改正。");
        assertThat(view.json().at("/notices").findValuesAsText("text"))
                .containsExactly(
                        "您反映的“第二个人的说法”（编号 " + merged.number() + "）已经受理。",
                        "您反映的“第二个人的说法”（编号 " + merged.number() + "）已经答复，请在查询页查看答复全文并评价。");
        assertThat(view.text())
                .doesNotContain(leading.number())
                .doesNotContain(leading.registerNumber())
                .doesNotContain("第一个人")
                .doesNotContain("赵女士");
        assertThat(view.json().at("/deadlines").findValuesAsText("explanation")).containsOnly("与同一事项先到的诉求一起计算期限");
        merged.citizen()
                .post("complaints/" + merged.number() + "/evaluation", Map.of("score", 4, "resolved", true))
                .expect(201);
        assertThat(leading.followed().at("/evaluation/score")).isEmpty();
        assertThat(leading.followed().at("/reply")).isEqualTo(Matter.REPLY);
    }

    @Test
    @DisplayName(
            "R19-06 parted before the decision, it goes on by itself with the deadlines that it had; after it, it is too late")
    void goesOnByItself() {
        Matter leading = Matter.of(TOWN, "拆分前领头的");
        Matter merged = Matter.of(TOWN, "要拆分的一件");
        var deadlines = merged.seen().json().at("/deadlines");
        Answer made = merged.join(TOWN.desk(), leading, "MERGED").expect(201);
        assertThat(merged.seen().json().at("/deadlines").findValuesAsText("status"))
                .doesNotContain("RUNNING");

        part(merged, made).expect(204);
        assertThat(merged.seen().json().at("/deadlines")).isEqualTo(deadlines);
        assertThat(worklist("要拆分的一件")).isOne();
        assertThat(merged.followed().json().at("/mergedAt").isNull()).isTrue();

        Answer again = merged.join(TOWN.desk(), leading, "MERGED").expect(201);
        leading.admit().decide().expect(200);
        assertThat(part(merged, again).expect(422).faults()).containsExactly("TOO_LATE ");
        Matter late = Matter.of(TOWN, "来晚的一件");
        assertThat(late.join(TOWN.desk(), leading, "MERGED").expect(422).faults())
                .containsExactly("TOO_LATE ");
    }

    @Test
    @DisplayName("B-01 who withdraws leaves the others alone: what was merged goes on by itself")
    void outlivesTheLeader() {
        Matter leading = Matter.of(TOWN, "会撤回的一件");
        Matter merged = Matter.of(TOWN, "不撤回的一件").merge(leading);
        Matter second = Matter.of(TOWN, "自己撤回的一件").merge(merged);
        assertThat(second.linked()).containsExactly(leading.registerNumber());

        withdraw(second);
        assertThat(second.followed().at("/phase")).isEqualTo("WITHDRAWN");
        assertThat(leading.followed().at("/phase")).isEqualTo("RECEIVED");
        withdraw(leading);
        assertThat(merged.followed().at("/phase")).isEqualTo("RECEIVED");
        assertThat(merged.seen().json().at("/actions")).isNotEmpty();
    }

    @Test
    @DisplayName("B-10 who is complained of in a merged complaint takes no part in the one that leads")
    void keepsOutWhoIsComplainedOf() {
        Matter leading = Matter.of(TOWN, "没有点名的一件").admit();
        Matter.of(TOWN, "点名负责人的一件", Map.of("person", "负责人")).merge(leading);

        assertThat(leading.decide().expect(403).faults()).containsExactly("NOT_YOU ");
    }

    @Test
    @DisplayName(
            "R19-06 B-10 nobody links what he does not see, or is complained of in, or may not decide; nor a neighbour's")
    void isForWhoMay() {
        Matter one = Matter.of(TOWN, "谁能关联一");
        Matter other = Matter.of(TOWN, "谁能关联二", Map.of("person", "受理员"));
        Matter third = Matter.of(TOWN, "谁能关联三").admit();
        Matter foreign = Matter.of(BESIDE, "隔壁的一件");

        one.join(TOWN.handler(), third, "RELATED").expect(404);
        third.join(TOWN.handler(), one, "RELATED").expect(404);
        one.join(TOWN.desk(), foreign, "RELATED").expect(404);
        one.join(BESIDE.desk(), foreign, "MERGED").expect(404);
        one.join(TOWN.admin(), third, "RELATED").expect(404);
        assertThat(one.join(TOWN.desk(), other, "MERGED").expect(403).faults()).containsExactly("NOT_YOU ");
        assertThat(TOWN.desk()
                        .post(one.path("/links"), Map.of("to", one.id(), "kind", "SAME", "reason", " "))
                        .expect(422)
                        .faults())
                .containsExactlyInAnyOrder("NOT_ALLOWED /kind", "REQUIRED /reason", "UNKNOWN_REFERENCE /to");
        assertThat(one.linked()).isEmpty();
        assertThat(foreign.linked()).isEmpty();
    }

    private static void withdraw(Matter matter) {
        matter.citizen()
                .post("complaints/" + matter.number() + "/withdrawal", Map.of())
                .expect(200);
    }

    private static Answer part(Matter matter, Answer made) {
        return TOWN.desk().send("DELETE", matter.path("/links/" + made.at("/id")), BodyPublishers.noBody());
    }

    private static String joined(Matter matter) {
        return TOWN.desk()
                .get(TOWN.path("register?q=" + matter.number()))
                .expect(200)
                .at("/items/0/joined");
    }

    private static int worklist(String subject) {
        return TOWN.desk()
                .get(TOWN.path("worklist?q=" + subject))
                .expect(200)
                .json()
                .at("/items")
                .size();
    }
}
