package org.suying.casework;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.suying.casework.deadline.CalendarSection;
import org.suying.casework.deadline.DeadlinesSection;
import org.suying.casework.deadline.EventNames;
import org.suying.casework.handling.AssignEffect;
import org.suying.casework.quota.ClosedCases;
import org.suying.casework.quota.DoneActions;
import org.suying.casework.quota.OpenedCases;
import org.suying.casework.quota.QuotasSection;
import org.suying.casework.workflow.FieldsSection;
import org.suying.casework.workflow.Workflow;
import org.suying.casework.workflow.WorkflowSection;
import org.suying.people.OfficerId;
import org.suying.people.OfficerSummary;
import org.suying.people.UnitId;
import org.suying.regime.Presets;
import org.suying.regime.Regime;
import org.suying.regime.RegimeReader;
import org.suying.regime.Verification;
import org.suying.worktime.OfficeHours;
import org.suying.worktime.Publications;
import org.suying.worktime.WorkCalendar;

/** One small regime: a desk admits, hands to a handler who reports, the head decides and did none of it before. */
public final class World {

    public static final String ROLES = """
            regime: test
            title: 测试
            roles:
              desk:    { text: 受理岗, rights: [REGISTER] }
              handler: { text: 经办人, rights: [HANDLE] }
              head:    { text: 负责人, rights: [DECIDE] }
              visitor: { text: 旁听, rights: [] }
            fields:
              handler:  { of: officer, role: handler, label: 经办人 }
              note:     { type: TEXT, label: 说明, max: 10 }
              happened: { type: DATE, label: 发生日 }
              weight:   { type: CHOICE, label: 程度, options: { light: { text: 轻 }, grave: { text: 重 } } }
            """;

    public static final String REGIME = ROLES + """
            workflow:
              states:
                received:  { phase: RECEIVED, text: 已登记 }
                working:   { phase: HANDLING, text: 调查 }
                reported:  { phase: HANDLING, text: 待决定 }
                decided:   { phase: DECIDED,  text: 已决定 }
                closed:    { phase: CLOSED,   text: 办结, end: true }
                refused:   { phase: REFUSED,  text: 不予受理, end: true }
                withdrawn: { phase: WITHDRAWN, text: 已撤回, end: true }
              actions:
                refuse:   { from: received, to: refused, by: desk }
                hand:     { from: received, to: working, by: desk, fields: [handler], effects: [ { assign: { to: handler } } ] }
                report:   { from: working, to: reported, by: handler, fields: [note, "happened?"] }
                redo:     { from: [reported, decided], to: working, by: head, emits: again }
                decide:   { from: reported, to: decided, by: [head, desk], notBy: [handler], when: "happened == unset || happened > timestamp('2026-01-31T00:00:00Z')" }
                close:    { from: decided, to: closed, by: head }
                withdraw: { from: [received, working], to: withdrawn, by: complainant, as: WITHDRAWAL }
            deadlines:
              confirmation: { from: received, until: registered, within: 1wd }
              admission:    { from: received, until: [admitted, refused], within: 5wd, warn: 1wd }
              report:       { from: working, until: reported, within: 24h, warn: 80% }
              decision:     { from: admitted, until: decided, within: 15wd }
              again:        { from: again, until: [closed, again], within: 3wd }
            calendar:
              zone: Asia/Shanghai
              dayEnds: CLOSE
              hours: { mon: [09:00-12:00, 13:30-17:30], tue: [09:00-12:00, 13:30-17:30], wed: [09:00-12:00, 13:30-17:30], thu: [09:00-12:00, 13:30-17:30], fri: [09:00-12:00, 13:30-17:30] }
            """;

    public static final WorkCalendar CALENDAR = new WorkCalendar(
            Publications.shipped(),
            OfficeHours.weekdays(ZoneId.of("Asia/Shanghai"), "09:00-12:00", "13:30-17:30"),
            List.of());

    private static final RegimeReader READER = new RegimeReader(
            List.of(
                    new RolesOfTests(),
                    new CalendarSection(),
                    new FieldsSection(new Slots(List.of())),
                    new WorkflowSection(List.of(new AssignEffect()), List.of(), List.of()),
                    new DeadlinesSection(new EventNames(List.of())),
                    new QuotasSection(List.of(new OpenedCases(), new DoneActions(), new ClosedCases()))),
            Presets.none());

    private World() {}

    public static Verification read(String text) {
        return READER.read(text);
    }

    public static Regime regime() {
        return read(REGIME).require();
    }

    public static Workflow workflow() {
        return regime().section(Workflow.class);
    }

    /** From the wall clock in Shanghai: {@code 2026-03-02T10:00:00}. */
    public static Instant at(String local) {
        return OffsetDateTime.parse(local + "+08:00").toInstant();
    }

    public static OfficerSummary officer(int number, String... roles) {
        return new OfficerSummary(
                new OfficerId(new UUID(1, number)),
                "officer" + number,
                "工作人员" + number,
                new UnitId(new UUID(2, number)),
                "科室",
                new TreeSet<>(Set.of(roles)),
                false,
                true);
    }
}
