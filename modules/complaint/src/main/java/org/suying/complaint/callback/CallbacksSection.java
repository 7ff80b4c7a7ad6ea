package org.suying.complaint.callback;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.Dependent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.suying.casework.CaseworkRefusal;
import org.suying.people.Roles;
import org.suying.regime.Findings;
import org.suying.regime.Regime;
import org.suying.regime.RegimeNode;
import org.suying.regime.RegimeReading;
import org.suying.regime.SchemaText;
import org.suying.regime.Section;
import org.suying.regime.Text;
import org.suying.worktime.Span;

/** {@code callbacks}: who is asked after the reply, at regular times and from time to time (R15-07). */
@Dependent
public class CallbacksSection implements Section<CallbackPlans> {

    @Override
    public Class<CallbackPlans> type() {
        return CallbackPlans.class;
    }

    @Override
    public Set<String> keys() {
        return Set.of("callbacks");
    }

    @Override
    public JsonNode schema() {
        return SchemaText.beside(CallbacksSection.class, "callbacks.schema.yaml");
    }

    @Override
    public CallbackPlans read(RegimeReading reading) {
        List<CallbackPlan> plans = new ArrayList<>();
        for (RegimeNode node : reading.at("callbacks").members()) {
            Span within = Span.parse(node.text("within")).orElse(null);
            if (within != null) {
                plans.add(plan(node, within));
            } else if (!node.text("within").isEmpty()) {
                reading.findings().error(node.child("within").pointer(), CaseworkRefusal.BAD_SPAN);
            }
        }
        return new CallbackPlans(plans);
    }

    private static CallbackPlan plan(RegimeNode node, Span within) {
        return new CallbackPlan(
                node.key(),
                node.text("text").isEmpty() ? Text.of(node.key()) : node.words("text"),
                new LinkedHashSet<>(node.texts("by")),
                Arrays.stream(Every.values())
                        .filter(one -> one.name().equals(node.text("every")))
                        .findFirst()
                        .orElse(null),
                node.number("share", 100),
                node.number("least", 0),
                within,
                node.text("clause"));
    }

    @Override
    public void verify(CallbackPlans plans, Regime regime, Findings findings) {
        Roles roles = regime.section(Roles.class);
        for (CallbackPlan plan : plans.all()) {
            plan.by().stream()
                    .filter(role -> !roles.knows(role))
                    .forEach(role -> findings.unknown(
                            "/callbacks/" + plan.id() + "/by", role, "/roles", CaseworkRefusal.UNKNOWN_ROLE));
        }
    }
}
