package org.suying.regime;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** A rule book, read and resolved: what each section says, and where each value came from. Immutable. */
public final class Regime {

    private final ObjectNode resolved;
    private final Origins origins;
    private final Map<Class<?>, Object> sections;
    private final String hash;
    private final int size;

    Regime(ObjectNode resolved, Origins origins, Map<Class<?>, Object> sections) {
        this.resolved = resolved.deepCopy();
        this.origins = origins;
        this.sections = Map.copyOf(sections);
        String whole = resolved.toString();
        this.hash = hash(whole, origins);
        this.size = whole.length();
    }

    /** The name that the document gives itself under {@code regime}. */
    public String id() {
        return resolved.path("regime").asText();
    }

    public Text title() {
        return new Text(resolved.path("title").asText(), resolved.path("en").asText());
    }

    /** The rule book whose clauses it puts into force; empty if it names none. */
    public String clauses() {
        return resolved.path("clauses").asText();
    }

    /** What the section reads into this type; every section that is installed has one. */
    public <T> T section(Class<T> type) {
        return require(sections, type);
    }

    static <T> T require(Map<Class<?>, Object> sections, Class<T> type) {
        Object section = sections.get(type);
        if (section == null) {
            throw new IllegalStateException("no section reads " + type.getName() + " (yet)");
        }
        return type.cast(section);
    }

    /** Where the value at a JSON pointer came from; of a map, the uppermost that speaks of it. */
    public Origin origin(String pointer) {
        return origins.of(pointer);
    }

    /** The origin at every pointer where it differs from that of the value around it; sorted. */
    public Map<String, Origin> origins() {
        return new TreeMap<>(origins.changes());
    }

    /** The origin of every leaf and of every list, by its pointer, in the order of the document. */
    public Map<String, Origin> originsOfValues() {
        Map<String, Origin> all = new LinkedHashMap<>();
        collect(resolved, "", all);
        return all;
    }

    private void collect(JsonNode node, String pointer, Map<String, Origin> all) {
        if (!node.isObject()) {
            all.put(pointer, origin(pointer));
        }
        node.properties().forEach(member -> collect(member.getValue(), Pointers.child(pointer, member.getKey()), all));
    }

    /** A copy of the whole document with all that it extends. */
    public ObjectNode resolved() {
        return resolved.deepCopy();
    }

    /** Whether anything stands at a JSON pointer. */
    public boolean has(String pointer) {
        return !resolved.at(pointer).isMissingNode();
    }

    /** A copy of what stands at a JSON pointer; a missing node if nothing does. */
    public JsonNode part(String pointer) {
        return resolved.at(pointer).deepCopy();
    }

    /** How many characters the whole document has as JSON. */
    public int size() {
        return size;
    }

    /** SHA-256 in hexadecimal of content and origins: equal for regimes that say the same in the same order. */
    public String hash() {
        return hash;
    }

    private static String hash(String resolved, Origins origins) {
        try {
            String whole = resolved + "\n" + new TreeMap<>(origins.changes());
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(whole.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
