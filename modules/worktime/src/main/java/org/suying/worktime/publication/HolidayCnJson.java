package org.suying.worktime.publication;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.suying.kernel.Fault;
import org.suying.kernel.Faults;
import org.suying.kernel.Refused;
import org.suying.rest.Body;
import org.suying.worktime.Publication;
import org.suying.worktime.Publications;
import org.suying.worktime.WorktimeRefusal;

/**
 * Reads the notice for a year as the holiday-cn project publishes it: {@code {year, papers[], days[{name, date,
 * isOffDay}]}}. It does not say when the notice was published. A year without days is not announced yet and refused.
 */
final class HolidayCnJson {

    private static final Body BODY = Body.of(HolidayCnJson.class, "holiday-cn.schema.json");

    private final Faults faults = new Faults();
    private final Drafting drafting;

    /** @param today see {@link Drafting} */
    HolidayCnJson(Publications known, LocalDate today) {
        drafting = new Drafting(known, today, faults);
    }

    /** @throws Refused with every fault and its pointer */
    List<Publication> read(byte[] body) {
        JsonNode tree = BODY.read(body);
        JsonNode days = tree.get("days");
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < days.size(); i++) {
            entry(days.get(i), "/days/" + i + "/date").ifPresent(entries::add);
        }
        Optional<Publication> read = drafting.forYear(tree.get("year").intValue(), entries);
        faults.refuse();
        return read.stream().toList();
    }

    private Optional<Entry> entry(JsonNode day, String pointer) {
        String text = day.get("date").textValue();
        Optional<LocalDate> date = Texts.date(text);
        if (date.isEmpty()) {
            faults.add(pointer, WorktimeRefusal.NOT_A_DATE, text);
        }
        return date.map(known -> new Entry(
                known,
                new Publication.Day(
                        day.get("isOffDay").booleanValue(), day.get("name").textValue()),
                (Fault fault) -> fault.under(pointer)));
    }
}
