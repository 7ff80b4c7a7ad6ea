package org.suying.regime;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.suying.kernel.Fault;
import org.suying.kernel.Refused;

/** What a section reads from: the resolved document, what other sections have read, and where findings go. */
public final class RegimeReading {

    private final RegimeNode root;
    private final Map<Class<?>, Object> sections;
    private final Findings findings;

    RegimeReading(JsonNode tree, Origins origins, Map<Class<?>, Object> sections, Findings findings) {
        this.root = RegimeNode.root(tree, origins);
        this.sections = sections;
        this.findings = findings;
    }

    /** The value of a top-level key. */
    public RegimeNode at(String key) {
        return root.child(key);
    }

    /** What a section named in {@link Section#after()} has read. */
    public <T> T section(Class<T> type) {
        return Regime.require(sections, type);
    }

    public Findings findings() {
        return findings;
    }

    /**
     * Compiles the condition that stands at a node; null if there is none, or if it has a fault, which is then found.
     */
    public @Nullable Condition condition(RegimeNode node, Map<String, ValueType> variables) {
        if (node.text().isEmpty()) {
            return null;
        }
        try {
            return Conditions.compile(node.text(), variables);
        } catch (Refused refused) {
            for (Fault fault : refused.faults()) {
                findings.errorWithin(
                        node.pointer(),
                        fault.line(),
                        fault.column(),
                        fault.reason(),
                        fault.args().toArray());
            }
            return null;
        }
    }
}
