package org.suying.regime;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A value of the resolved document together with its place. What is not there, or is not of the kind that is asked for,
 * reads as empty, so that a faulty document can be read to its end.
 */
public final class RegimeNode {

    private final JsonNode json;
    private final String pointer;
    private final Origins origins;

    private RegimeNode(JsonNode json, String pointer, Origins origins) {
        this.json = json;
        this.pointer = pointer;
        this.origins = origins;
    }

    static RegimeNode root(JsonNode json, Origins origins) {
        return new RegimeNode(json, "", origins);
    }

    public String pointer() {
        return pointer;
    }

    /** The last part of the pointer: the id of an element of a map, the index in a list. */
    public String key() {
        return Pointers.last(pointer);
    }

    public boolean exists() {
        return !json.isMissingNode() && !json.isNull();
    }

    public JsonNode json() {
        return json;
    }

    public Origin origin() {
        return origins.of(pointer);
    }

    public RegimeNode child(String name) {
        JsonNode child = json.get(name);
        return new RegimeNode(
                child == null ? MissingNode.getInstance() : child, Pointers.child(pointer, name), origins);
    }

    /** The values of a map in the order in which they are written; empty for anything else. */
    public List<RegimeNode> members() {
        List<RegimeNode> members = new ArrayList<>();
        for (Map.Entry<String, JsonNode> entry : json.properties()) {
            members.add(child(entry.getKey()));
        }
        return members;
    }

    /** The elements of a list; a single text counts as a list of one. */
    public List<RegimeNode> items() {
        if (json.isTextual()) {
            return List.of(this);
        }
        List<RegimeNode> items = new ArrayList<>();
        for (int i = 0; json.isArray() && i < json.size(); i++) {
            if (!json.get(i).isNull()) {
                items.add(new RegimeNode(json.get(i), Pointers.child(pointer, Integer.toString(i)), origins));
            }
        }
        return items;
    }

    /** Empty for anything but a text. */
    public String text() {
        return json.isTextual() ? json.textValue() : "";
    }

    public String text(String child) {
        return child(child).text();
    }

    /** The texts of a list, or the one text. */
    public List<String> texts(String child) {
        return child(child).items().stream()
                .map(RegimeNode::text)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** The Chinese words under {@code child}, and the English beside them under {@code en}. */
    public Text words(String child) {
        return new Text(text(child), text("en"));
    }

    public boolean flag(String child) {
        return child(child).json.asBoolean(false);
    }

    public int number(String child, int otherwise) {
        JsonNode number = child(child).json;
        return number.canConvertToInt() ? number.intValue() : otherwise;
    }
}
