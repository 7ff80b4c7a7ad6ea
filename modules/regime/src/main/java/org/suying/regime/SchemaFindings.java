package org.suying.regime;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonNodePath;
import com.networknt.schema.ValidationMessage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Says what the schema found in the words of a rule book, and takes what is faulty out of the tree. */
final class SchemaFindings {

    private final Layers layers;
    private final Findings findings;
    private final List<String> faulty = new ArrayList<>();

    SchemaFindings(Layers layers, Findings findings) {
        this.layers = layers;
        this.findings = findings;
    }

    void addAll(List<ValidationMessage> messages) {
        messages.stream()
                .filter(message -> !isOfOtherBranch(message, messages))
                .sorted(Comparator.comparing(SchemaFindings::isUnion))
                .forEach(this::add);
    }

    /** That it is no text says nothing of a list in which something is wrong, where a list may stand as well. */
    private static boolean isOfOtherBranch(ValidationMessage type, List<ValidationMessage> all) {
        String at = pointer(type.getInstanceLocation());
        return type.getType().equals("type")
                && all.stream()
                        .filter(other -> !isUnion(other))
                        .map(other -> other.getType().equals("type")
                                ? pointer(other.getInstanceLocation())
                                : pointer(other.getInstanceLocation()) + "/")
                        .anyMatch(other -> other.startsWith(at + "/"));
    }

    /** A null under a key that nobody knows is as wrong as a value. */
    void addUnknownNulls(List<ValidationMessage> messages) {
        messages.stream()
                .filter(message -> message.getType().equals("additionalProperties"))
                .filter(message -> layers.inVain().containsKey(below(message)))
                .forEach(this::add);
    }

    /** The tree without what was found faulty; in a list a null takes its place. */
    ObjectNode prune(ObjectNode resolved) {
        ObjectNode pruned = resolved.deepCopy();
        for (String pointer : faulty) {
            JsonNode holder = pruned.at(Pointers.parent(pointer));
            if (holder instanceof ObjectNode object) {
                object.remove(Pointers.last(pointer));
            } else if (holder instanceof ArrayNode list && !pruned.at(pointer).isMissingNode()) {
                list.setNull(Integer.parseInt(Pointers.last(pointer)));
            }
        }
        return pruned;
    }

    private void add(ValidationMessage message) {
        String at = pointer(message.getInstanceLocation());
        switch (message.getType()) {
            case "required" -> missing(below(message));
            case "additionalProperties", "unevaluatedProperties", "propertyNames" -> unknown(message);
            case "type" -> value(at, RegimeRefusal.WRONG_TYPE, list(message.getSchemaNode()));
            case "enum", "const" -> value(at, RegimeRefusal.NOT_ALLOWED, list(message.getSchemaNode()));
            case "maxLength", "maxItems", "maxProperties" ->
                value(at, RegimeRefusal.TOO_LONG, message.getSchemaNode().asText());
            case "minLength", "minItems", "minProperties" -> missing(at);
            case "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf" ->
                value(at, RegimeRefusal.OUT_OF_RANGE, message.getSchemaNode().asText());
            case "anyOf", "oneOf", "not", "if" -> union(at);
            default -> value(at, RegimeRefusal.BAD_FORM, form(message));
        }
    }

    private static boolean isUnion(ValidationMessage message) {
        return List.of("anyOf", "oneOf", "not", "if").contains(message.getType());
    }

    /** What the branches of a union say is more to the point than that none of them fits. */
    private void union(String at) {
        if (faulty.stream().noneMatch(pointer -> Pointers.isAtOrBelow(pointer, at))) {
            value(at, RegimeRefusal.BAD_FORM, "");
        }
    }

    /** What stands in a preset that cannot be read is not missing. */
    private void missing(String pointer) {
        if (Pointers.parent(pointer).isEmpty() && findings.anyAt("/extends")) {
            return;
        }
        if (layers.removed().containsKey(pointer)) {
            findings.refuse(pointer, RegimeRefusal.REMOVED, Pointers.last(pointer));
        } else {
            findings.refuse(pointer, RegimeRefusal.REQUIRED, Pointers.last(pointer));
        }
    }

    private void unknown(ValidationMessage message) {
        String pointer = below(message);
        if (message.getType().equals("propertyNames")) {
            findings.refuseKey(pointer, RegimeRefusal.BAD_ID, Pointers.last(pointer));
        } else {
            faulty.add(pointer);
            findings.refuseKey(pointer, RegimeRefusal.UNKNOWN_FIELD, Pointers.last(pointer));
        }
    }

    private void value(String pointer, RegimeRefusal reason, String arg) {
        faulty.add(pointer);
        findings.refuse(pointer, reason, arg);
    }

    private static String form(ValidationMessage message) {
        return message.getSchemaNode() != null && message.getSchemaNode().isTextual()
                ? message.getSchemaNode().asText()
                : message.getType();
    }

    private static String list(JsonNode allowed) {
        return allowed.isArray()
                ? StreamSupport.stream(allowed.spliterator(), false)
                        .map(JsonNode::asText)
                        .collect(Collectors.joining(", "))
                : allowed.asText();
    }

    private static String below(ValidationMessage message) {
        return Pointers.child(pointer(message.getInstanceLocation()), message.getProperty());
    }

    private static String pointer(JsonNodePath path) {
        String pointer = "";
        for (int i = 0; i < path.getNameCount(); i++) {
            pointer = Pointers.child(pointer, String.valueOf(path.getElement(i)));
        }
        return pointer;
    }
}
