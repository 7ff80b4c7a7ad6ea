package org.suying.complaint.intake;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.suying.casework.CaseId;
import org.suying.complaint.ComplaintRefusal;
import org.suying.complaint.identity.Person;
import org.suying.complaint.model.Respondent;
import org.suying.complaint.repeat.Draft;
import org.suying.complaint.repeat.Joining;
import org.suying.complaint.repeat.Link;
import org.suying.complaint.repeat.Repeat;
import org.suying.complaint.repeat.Repeats;
import org.suying.complaint.rules.Channel;
import org.suying.complaint.rules.ComplaintSlots;
import org.suying.kernel.Faults;
import org.suying.kernel.Ids;
import org.suying.kernel.NotFound;
import org.suying.ui.Reading;

/** What may be the same matter as what is typed at the intake desk (R19-06). In pages: {@code #{repeatsPage}}. */
@Named
@RequestScoped
public class RepeatsPage {

    /** The officer has looked: it is another matter. */
    static final String OTHER = "OTHER";

    private static final String JOIN = "join";

    @Inject
    Repeats repeats;

    @Inject
    Joining joining;

    @Inject
    SoughtPerson sought;

    @Inject
    Reading reading;

    @Inject
    HttpServletRequest request;

    private List<Repeat> found = List.of();
    private boolean looked;

    /** @param sent as {@link DeskForm#sent} has it */
    void look(JsonNode sent) {
        found = repeats.find(draft(sent), samePerson(sent), reading.locale());
        looked = true;
    }

    /** Looks for the person anew: somebody else may just have registered the same letter. */
    List<CaseId> samePersonNow(JsonNode sent) {
        sought.forget();
        return samePerson(sent);
    }

    /** Whoever registers a letter that is there already must have looked at it. */
    void requireOther(JsonNode sent, List<CaseId> samePerson, Faults faults) {
        Draft draft = draft(sent);
        if (draft.letterDate() == null || !join().isEmpty()) {
            return;
        }
        repeats.find(draft, samePerson, reading.locale()).stream()
                .filter(Repeat::sameLetter)
                .findFirst()
                .ifPresent(one -> faults.add("/" + JOIN, ComplaintRefusal.SAME_LETTER, one.registerNumber()));
    }

    /** Joins what was just registered with what the officer found, if that is what the officer said. */
    void join(Filed filed) {
        String[] said = join().split(":", 2);
        if (said.length < 2 || filed.id() == null) {
            return;
        }
        CaseId to = Ids.parse(said[1]).map(CaseId::new).orElseThrow(NotFound::new);
        Link.Kind kind = said[0].equals(Link.Kind.MERGED.name()) ? Link.Kind.MERGED : Link.Kind.RELATED;
        joining.join(new CaseId(filed.id()), to, kind, null);
    }

    private List<CaseId> samePerson(JsonNode sent) {
        return sought.before(person(sent.path("complainant")));
    }

    /** What of it can be looked for: half a number is nobody's. */
    private static Person person(JsonNode typed) {
        return new Person(
                null,
                whole(typed, ComplaintSlots.PHONE),
                whole(typed, ComplaintSlots.EMAIL),
                null,
                whole(typed, ComplaintSlots.ID_NUMBER));
    }

    private static @Nullable String whole(JsonNode typed, String slot) {
        String value = typed.path(slot.substring(slot.indexOf('.') + 1)).asText("");
        Faults faults = new Faults();
        ContactRules.check(slot, value, "", faults);
        return value.isBlank() || !faults.isEmpty() ? null : value;
    }

    private static Draft draft(JsonNode sent) {
        JsonNode about = sent.path("respondent");
        return new Draft(
                sent.path("subject").asText("") + "\n" + sent.path("content").asText(""),
                new Respondent(text(about, "unit"), text(about, "counter"), text(about, "person"), null),
                date(sent.path(Channel.LETTER_DATE).asText("")));
    }

    private static @Nullable String text(JsonNode node, String name) {
        return node.path(name).textValue();
    }

    private static @Nullable LocalDate date(String text) {
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    public List<Repeat> found() {
        return found;
    }

    /** Whether it was looked at all. */
    public boolean isLooked() {
        return looked;
    }

    /** What the officer says of what was found; empty for nothing yet. */
    public String join() {
        String said = request.getParameter(JOIN);
        return said == null ? "" : said;
    }

    public boolean isOther() {
        return join().equals(OTHER);
    }

    /** Whether the officer said this of one that was found. */
    public boolean isSaid(String kind, Repeat one) {
        return join().equals(kind + ":" + one.id());
    }
}
