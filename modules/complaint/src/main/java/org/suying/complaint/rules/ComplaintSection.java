package org.suying.complaint.rules;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.suying.casework.FieldLanguage;
import org.suying.casework.Slots;
import org.suying.complaint.ComplaintKind;
import org.suying.complaint.IdentityKind;
import org.suying.regime.Findings;
import org.suying.regime.Regime;
import org.suying.regime.RegimeNode;
import org.suying.regime.RegimeReading;
import org.suying.regime.SchemaText;
import org.suying.regime.Section;
import org.suying.regime.Text;

/** {@code complaint}: the form, what is admissible, what can be done about it, how it is answered. */
@Dependent
public class ComplaintSection implements Section<ComplaintRules> {

    private static final String USUAL_REGISTER = "{year}-{number}";

    private final Slots slots;

    @Inject
    public ComplaintSection(Slots slots) {
        this.slots = slots;
    }

    @Override
    public Class<ComplaintRules> type() {
        return ComplaintRules.class;
    }

    @Override
    public Set<String> keys() {
        return Set.of("complaint");
    }

    @Override
    public Set<String> wholes() {
        return Set.of("/complaint/fields/*");
    }

    @Override
    public JsonNode schema() {
        return SchemaText.beside(ComplaintSection.class, "complaint.schema.yaml");
    }

    @Override
    public ComplaintRules read(RegimeReading reading) {
        RegimeNode node = reading.at("complaint");
        return new ComplaintRules(
                constants(ComplaintKind.class, node, "kinds", List.of(ComplaintKind.COMPLAINT)),
                constants(IdentityKind.class, node, "identities", List.of(IdentityKind.values())),
                node.text("register").isEmpty() ? USUAL_REGISTER : node.text("register"),
                principles(node.child("principles")),
                new Text(node.text("disclaimer"), node.text("disclaimerEn")),
                FieldLanguage.read(node.child("fields"), slots, reading.findings()),
                listed(node.child("grounds")),
                listed(node.child("exclusions")),
                listed(node.child("measures")),
                Constants.find(ReplyForm.class, node.child("reply").text("form"))
                        .orElse(ReplyForm.MIRROR),
                repeats(node.child("repeats")),
                disclosing(node.child("disclosure")));
    }

    private static RepeatRules repeats(RegimeNode node) {
        return new RepeatRules(
                node.number("withinDays", RepeatRules.USUAL.withinDays()),
                node.number("likeness", RepeatRules.USUAL.likeness()),
                node.number("certain", RepeatRules.USUAL.certain()));
    }

    @Override
    public void verify(ComplaintRules rules, Regime regime, Findings findings) {
        new ComplaintCheck(rules, regime, findings).all();
    }

    private static <E extends Enum<E>> List<E> constants(
            Class<E> type, RegimeNode node, String key, List<E> otherwise) {
        List<E> found = node.texts(key).stream()
                .map(name -> Constants.find(type, name))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        return found.isEmpty() ? otherwise : found;
    }

    private static Disclosing disclosing(RegimeNode node) {
        return new Disclosing(node.number("minutes", Disclosing.USUAL_MINUTES), node.flag("handlerTelephones"));
    }

    private static List<Text> principles(RegimeNode list) {
        return list.items().stream()
                .map(item -> item.text().isEmpty() ? item.words("text") : Text.of(item.text()))
                .toList();
    }

    private static List<Listed> listed(RegimeNode map) {
        return map.members().stream()
                .map(node -> new Listed(
                        node.key(),
                        node.words("text"),
                        node.text("clause"),
                        new Text(node.text("hint"), node.text("hintEn"))))
                .toList();
    }
}
