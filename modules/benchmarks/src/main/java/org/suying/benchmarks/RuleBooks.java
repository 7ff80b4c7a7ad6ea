package org.suying.benchmarks;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.suying.casework.Slot;
import org.suying.casework.Slots;
import org.suying.casework.deadline.CalendarSection;
import org.suying.casework.deadline.DeadlinesSection;
import org.suying.casework.deadline.EventNames;
import org.suying.casework.deadline.ExtensionActions;
import org.suying.casework.deadline.ExtensionSlots;
import org.suying.casework.deadline.Extensions;
import org.suying.casework.handling.AssignEffect;
import org.suying.casework.handling.Attention;
import org.suying.casework.handling.CaseFacts;
import org.suying.casework.handling.HurryEffect;
import org.suying.casework.quota.ClosedCases;
import org.suying.casework.quota.DoneActions;
import org.suying.casework.quota.OpenedCases;
import org.suying.casework.quota.QuotasSection;
import org.suying.casework.upward.ReportEffect;
import org.suying.casework.workflow.FieldsSection;
import org.suying.casework.workflow.WorkflowSection;
import org.suying.complaint.callback.CallbacksSection;
import org.suying.complaint.callback.CalledBack;
import org.suying.complaint.measure.MeasureEvents;
import org.suying.complaint.measure.MeasureVariables;
import org.suying.complaint.rules.ChannelsSection;
import org.suying.complaint.rules.ComplaintSection;
import org.suying.complaint.rules.ComplaintSlots;
import org.suying.complaint.rules.ComplaintVariables;
import org.suying.filing.document.Archive;
import org.suying.filing.document.DocumentsSection;
import org.suying.filing.document.Issue;
import org.suying.filing.evidence.EvidenceVariables;
import org.suying.filing.rules.AttachmentsSection;
import org.suying.notice.circular.CircularSlots;
import org.suying.notice.circular.Circulate;
import org.suying.notice.giving.Notify;
import org.suying.notice.rules.NoticesSection;
import org.suying.people.roles.RolesSection;
import org.suying.regime.Presets;
import org.suying.regime.Regime;
import org.suying.regime.RegimeReader;
import org.suying.regime.Section;
import org.suying.rest.Json;

/** The presets of the installation, read as the running program reads them. */
final class RuleBooks {

    private final Presets presets =
            Presets.in(Path.of(System.getProperty("suying.home"), "tenants", "presets"), "baseline");
    private final RegimeReader reader = new RegimeReader(sections(), presets);

    /**
     * A whole rule book.
     *
     * @param text as its file has it
     */
    record Book(String preset, String text, Regime regime) {

        /** How much it says with all that it extends, in characters. */
        int size() {
            return regime.resolved().toString().length();
        }

        /**
         * A rule book that says the same, but for its title and a field that nobody asks for: the names that its
         * conditions may speak of are others than anybody's.
         */
        String varied(String name) {
            String varied = text.replaceFirst("(?m)^title: .*$", "title: " + name + "规程")
                    .replaceFirst("(?m)^fields:.*$", "$0\n  own" + name + ": { type: TEXT, label: " + name + " }");
            if (!varied.contains("own" + name)) {
                throw new IllegalStateException("no fields in " + preset);
            }
            return varied;
        }
    }

    /** @throws IllegalStateException if the program reads rule books in another way */
    void compare(Wire wire) {
        String schema = wire.get("/api/v1/regime-schema", Map.of()).expect(200).body();
        if (!Json.read(schema).equals(Json.read(reader.schema().toString()))) {
            throw new IllegalStateException("the program knows other sections, effects or things counted");
        }
    }

    /** Those that a tenant can begin with, the smallest first. */
    List<Book> bySize() {
        return presets.all().stream()
                .flatMap(preset -> Stream.ofNullable(
                                reader.readPreset(preset.id()).regime())
                        .map(regime -> new Book(preset.id(), preset.text(), regime)))
                .sorted(Comparator.comparing(Book::size))
                .toList();
    }

    Book largest() {
        List<Book> all = bySize();
        return all.get(all.size() - 1);
    }

    /** Read, laid over what it extends, checked and compiled. */
    Regime compile(String text) {
        return reader.read(text).require();
    }

    /** Every section, with what the rooms contribute to it. */
    private static List<Section<?>> sections() {
        Slots slots = new Slots(Stream.of(new ExtensionSlots(), new ComplaintSlots(), new CircularSlots())
                .map(Slot.Source.class::cast)
                .flatMap(source -> source.slots().stream())
                .toList());
        EventNames events = new EventNames(List.of(new MeasureEvents()));
        return List.of(
                new RolesSection(),
                new CalendarSection(),
                new FieldsSection(slots),
                new WorkflowSection(
                        List.of(
                                new AssignEffect(),
                                new HurryEffect(),
                                new ReportEffect(),
                                new Issue(),
                                new Archive(),
                                new Notify(),
                                new Circulate()),
                        List.of(
                                new CaseFacts(),
                                new EvidenceVariables(),
                                new ComplaintVariables(),
                                new MeasureVariables()),
                        List.of(new ExtensionActions(new Extensions()), new Attention())),
                new DeadlinesSection(events),
                new QuotasSection(List.of(new OpenedCases(), new DoneActions(), new ClosedCases(), new CalledBack())),
                new DocumentsSection(),
                new AttachmentsSection(),
                new NoticesSection(events),
                new ChannelsSection(),
                new ComplaintSection(slots),
                new CallbacksSection());
    }
}
