package org.suying.casework.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suying.casework.World.at;
import static org.suying.casework.World.officer;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.suying.casework.CaseId;
import org.suying.casework.CaseworkRefusal;
import org.suying.casework.TakesPart;
import org.suying.casework.World;
import org.suying.casework.model.Assignment;
import org.suying.casework.model.Step;
import org.suying.casework.workflow.Action;
import org.suying.casework.workflow.Judging;
import org.suying.casework.workflow.Workflow;
import org.suying.kernel.Actor;
import org.suying.kernel.Fault;
import org.suying.kernel.Refused;
import org.suying.people.OfficerSummary;

@DisplayName("An officer on a case")
class PermissionTest {

    static final Workflow WORKFLOW = World.workflow();
    static final Judging JUDGING = Judging.of(World.regime());
    static final CaseId CASE = new CaseId(new UUID(3, 1));
    static final Instant MONDAY = at("2026-03-02T10:00:00");
    static final OfficerSummary DESK = officer(1, "desk");
    static final OfficerSummary HANDLER = officer(2, "handler");
    static final OfficerSummary HEAD = officer(3, "head");

    final List<Assignment> assignments = new ArrayList<>();
    final List<Step> steps = new ArrayList<>();
    TakesPart part = TakesPart.FULLY;

    Permission permission(OfficerSummary officer, String state) {
        return new Permission(officer, false, JUDGING, state, assignments, steps, () -> part);
    }

    void assign(String role, OfficerSummary officer) {
        assignments.add(new Assignment(CASE, role, null, officer.id().value(), MONDAY));
    }

    void did(OfficerSummary officer, String action) {
        Actor actor = Actor.officer(officer.id().value(), officer.name());
        steps.add(new Step(CASE, MONDAY, action, "working", "reported", actor, Map.of()));
    }

    static Action action(String id) {
        return WORKFLOW.action(id).orElseThrow();
    }

    @Test
    @DisplayName("may do what the action gives to a role of the officer's")
    void mayByRole() {
        assertThat(permission(DESK, "received").not(action("hand"))).isEmpty();
        assertThat(permission(HEAD, "received").not(action("hand"))).contains(CaseworkRefusal.NOT_YOU);
    }

    @Test
    @DisplayName("may do the complainant's actions in no role")
    void isNotTheComplainant() {
        assertThat(permission(DESK, "received").not(action("withdraw"))).contains(CaseworkRefusal.NOT_YOU);
    }

    @Test
    @DisplayName("is told of role and state at once")
    void isToldAll() {
        var refused = Assertions.catchThrowableOfType(
                Refused.class, () -> permission(HANDLER, "received").require(action("close")));

        assertThat(refused.faults())
                .extracting(Fault::reason)
                .containsExactly(CaseworkRefusal.NOT_YOU, CaseworkRefusal.NOT_NOW);
    }

    @Nested
    @DisplayName("in a role to which cases are assigned")
    class Assigned {

        @Test
        @DisplayName("acts on what is assigned to the officer, and on nothing else")
        void actsOnItsOwn() {
            assertThat(permission(HANDLER, "working").not(action("report"))).contains(CaseworkRefusal.NOT_ASSIGNED);

            assign("handler", HANDLER);

            assertThat(permission(HANDLER, "working").not(action("report"))).isEmpty();
            assertThat(permission(officer(9, "handler"), "working").not(action("report")))
                    .contains(CaseworkRefusal.NOT_ASSIGNED);
        }

        @Test
        @DisplayName("acts on what is assigned to the officer's unit")
        void actsForTheUnit() {
            assignments.add(new Assignment(CASE, "handler", HANDLER.unit().value(), null, MONDAY));

            assertThat(permission(HANDLER, "working").not(action("report"))).isEmpty();
        }

        @Test
        @DisplayName("acts no more when somebody else is assigned")
        void actsNoMore() {
            assign("handler", HANDLER);
            assignments.get(0).end(MONDAY);

            assertThat(permission(HANDLER, "working").not(action("report"))).contains(CaseworkRefusal.NOT_ASSIGNED);
        }
    }

    @Test
    @DisplayName("B-10 who takes no part in the matter does nothing in it")
    void isRecused() {
        part = TakesPart.NOT;

        assertThat(permission(DESK, "received").not(action("hand"))).contains(CaseworkRefusal.RECUSED);
    }

    @Test
    @DisplayName(
            "B-10 who may not judge finds out and reports, and neither decides, refuses, nor acts in a role that judges")
    void judgesNothing() {
        part = TakesPart.WITHOUT_JUDGING;
        assign("handler", HANDLER);

        assertThat(permission(HANDLER, "working").not(action("report"))).isEmpty();
        assertThat(permission(DESK, "received").not(action("hand"))).isEmpty();
        assertThat(permission(DESK, "received").not(action("refuse"))).contains(CaseworkRefusal.NOT_JUDGE);
        assertThat(permission(DESK, "reported").not(action("decide"))).contains(CaseworkRefusal.NOT_JUDGE);
        assertThat(permission(HEAD, "reported").not(action("redo"))).contains(CaseworkRefusal.NOT_JUDGE);
    }

    @Test
    @DisplayName("B-10 a worklist line of a role that only judges is told from one that does not")
    void knowsWhatOnlyJudges() {
        assertThat(JUDGING.onlyJudges("reported", "head")).isTrue();
        assertThat(JUDGING.onlyJudges("received", "desk")).isFalse();
    }

    @Nested
    @DisplayName("R19-05 where four eyes are wanted")
    class FourEyes {

        final OfficerSummary both = officer(4, "handler", "head");

        @Test
        @DisplayName("may decide who had no part in the handling")
        void mayDecide() {
            assign("handler", HANDLER);
            did(HANDLER, "report");

            assertThat(permission(HEAD, "reported").not(action("decide"))).isEmpty();
        }

        @Test
        @DisplayName("does not decide who was assigned, also formerly")
        void wasAssigned() {
            assign("handler", both);
            assignments.get(0).end(MONDAY);

            assertThat(permission(both, "reported").not(action("decide"))).contains(CaseworkRefusal.EXCLUDED);
        }

        @Test
        @DisplayName("does not decide who reported")
        void hasReported() {
            did(both, "report");

            assertThat(permission(both, "reported").not(action("decide"))).contains(CaseworkRefusal.EXCLUDED);
        }

        @Test
        @DisplayName("does not decide who reported and has given up the role since")
        void hasGivenUpTheRole() {
            did(officer(4, "handler"), "report");

            assertThat(permission(officer(4, "head"), "reported").not(action("decide")))
                    .contains(CaseworkRefusal.EXCLUDED);
        }

        @Test
        @DisplayName("may decide who acted in another role of the same action")
        void actedInAnotherRole() {
            did(HEAD, "redo");

            assertThat(permission(HEAD, "reported").not(action("decide"))).isEmpty();
        }
    }
}
