package org.suying.casework.deadline;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.Dependent;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.suying.casework.CaseworkRefusal;
import org.suying.casework.SchemaFile;
import org.suying.regime.Findings;
import org.suying.regime.RegimeNode;
import org.suying.regime.RegimeReading;
import org.suying.regime.Section;
import org.suying.worktime.Closure;
import org.suying.worktime.OfficeHours;
import org.suying.worktime.Session;

/** {@code calendar}: a tenant's zone, office hours and local closures. */
@Dependent
public class CalendarSection implements Section<TenantCalendar> {

    private static final Map<String, DayOfWeek> DAYS = Map.of(
            "mon", DayOfWeek.MONDAY,
            "tue", DayOfWeek.TUESDAY,
            "wed", DayOfWeek.WEDNESDAY,
            "thu", DayOfWeek.THURSDAY,
            "fri", DayOfWeek.FRIDAY,
            "sat", DayOfWeek.SATURDAY,
            "sun", DayOfWeek.SUNDAY);
    private static final TenantCalendar NONE = new TenantCalendar(
            OfficeHours.weekdays(ZoneId.of("Asia/Shanghai"), "09:00-12:00", "13:30-17:30"), List.of());

    @Override
    public Class<TenantCalendar> type() {
        return TenantCalendar.class;
    }

    @Override
    public Set<String> keys() {
        return Set.of("calendar");
    }

    @Override
    public Set<String> wholes() {
        return Set.of("/calendar/hours");
    }

    @Override
    public JsonNode schema() {
        return SchemaFile.beside(CalendarSection.class, "calendar.schema.json");
    }

    /** What cannot be read is found, and stands in for nothing: such a regime never comes into force. */
    @Override
    public TenantCalendar read(RegimeReading reading) {
        RegimeNode node = reading.at("calendar");
        if (!node.exists()) {
            return NONE;
        }
        ZoneId zone = zone(node.child("zone"), reading.findings());
        OfficeHours.DayEnd end = "MIDNIGHT".equals(node.text("dayEnds"))
                ? OfficeHours.DayEnd.MIDNIGHT
                : OfficeHours.DayEnd.CLOSE_OF_OFFICE;
        List<Closure> closures = closures(node.child("closures"), reading.findings());
        RegimeNode hours = node.child("hours");
        Map<DayOfWeek, List<Session>> week = week(hours, reading.findings());
        try {
            return new TenantCalendar(new OfficeHours(zone, week, end, null), closures);
        } catch (IllegalArgumentException e) {
            if (!reading.findings().anyAt(hours.pointer())) {
                reading.findings().error(hours.pointer(), CaseworkRefusal.BAD_HOURS);
            }
            return NONE;
        }
    }

    private static ZoneId zone(RegimeNode node, Findings findings) {
        try {
            return ZoneId.of(node.text());
        } catch (DateTimeException e) {
            findings.error(node.pointer(), CaseworkRefusal.BAD_ZONE);
            return NONE.hours().zone();
        }
    }

    private static Map<DayOfWeek, List<Session>> week(RegimeNode hours, Findings findings) {
        Map<DayOfWeek, List<Session>> week = new EnumMap<>(DayOfWeek.class);
        for (RegimeNode day : hours.members()) {
            List<Session> sessions = new ArrayList<>();
            day.items()
                    .forEach(item -> Session.parse(item.text())
                            .ifPresentOrElse(
                                    sessions::add, () -> findings.error(item.pointer(), CaseworkRefusal.BAD_HOURS)));
            DayOfWeek name = DAYS.get(day.key());
            if (name != null) {
                week.put(name, sessions);
            }
        }
        return week;
    }

    private static List<Closure> closures(RegimeNode list, Findings findings) {
        List<Closure> closures = new ArrayList<>();
        for (RegimeNode node : list.items()) {
            try {
                closures.add(new Closure(
                        LocalDate.parse(node.text("from")), LocalDate.parse(node.text("to")), node.text("reason")));
            } catch (DateTimeException | IllegalArgumentException e) {
                findings.error(node.pointer(), CaseworkRefusal.BAD_CLOSURE);
            }
        }
        return closures;
    }
}
