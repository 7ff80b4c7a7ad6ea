package org.suying.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.suying.kernel.Fault;
import org.suying.kernel.Faults;
import org.suying.kernel.PlainText;
import org.suying.kernel.Pointer;
import org.suying.kernel.Refused;

/**
 * The bodies of one kind of request: read whole, checked whole against a JSON Schema, every fault named at once with
 * its pointer. Thread-safe; made once for each resource method from a schema file beside its class.
 */
public final class Body {

    private static final String NOTHING = "nothing";

    private static final ObjectReader STRICT = Json.mapper()
            .reader()
            .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .with(StreamReadFeature.STRICT_DUPLICATE_DETECTION.mappedFeature());

    private final JsonSchema schema;
    private final String raw;

    private Body(JsonSchema schema, String raw) {
        this.schema = schema;
        this.raw = raw;
    }

    /** @param file the schema's name in the package of {@code beside} */
    public static Body of(Class<?> beside, String file) {
        try (InputStream in = beside.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("no schema " + file + " beside " + beside);
            }
            return of(JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(
                            new String(in.readAllBytes(), StandardCharsets.UTF_8),
                            InputFormat.JSON,
                            SchemaValidatorsConfig.builder()
                                    .pathType(PathType.JSON_POINTER)
                                    .regularExpressionFactory(new ExactPatterns())
                                    .build()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Body of(JsonSchema schema) {
        return new Body(schema, NOTHING);
    }

    /** The same, but for a member that others check sign by sign. */
    public Body leaving(String pointer) {
        return new Body(schema, pointer);
    }

    /** @throws Refused with every fault of the body */
    public JsonNode read(byte[] body) {
        Faults faults = new Faults();
        JsonNode tree = read(body, faults);
        faults.refuse();
        return tree;
    }

    /**
     * As {@link #read(byte[])}, for a body that is checked further by other rules: adds its faults to those that will be
     * named at once.
     *
     * @throws Refused if it is no JSON at all
     */
    public JsonNode read(byte[] body, Faults faults) {
        JsonNode tree = parse(body);
        Set<ValidationMessage> messages = new LinkedHashSet<>(schema.validate(tree));
        messages.stream().filter(Body::isOfTheWhole).findFirst().ifPresent(message -> {
            throw new Refused(List.of(fault(message)));
        });
        messages.forEach(message -> faults.add(fault(message)));
        texts(tree, "", faults);
        return tree;
    }

    /** With another type altogether nothing more can be said of it. */
    private static boolean isOfTheWhole(ValidationMessage message) {
        return message.getType().equals("type") && message.getInstanceLocation().getNameCount() == 0;
    }

    /** No control characters and no halves of characters, wherever a text stands. */
    private void texts(JsonNode node, String at, Faults faults) {
        if (at.equals(raw)) {
            return;
        }
        if (node.isTextual() && !PlainText.isSound(node.textValue()) && !faults.anyAt(at)) {
            faults.add(at, RestRefusal.NOT_TEXT);
        }
        node.properties().forEach(member -> texts(member.getValue(), Pointer.child(at, member.getKey()), faults));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            texts(node.get(i), at + "/" + i, faults);
        }
    }

    private static JsonNode parse(byte[] body) {
        if (body.length == 0) {
            throw new Refused(RestRefusal.NO_BODY);
        }
        try {
            return STRICT.readTree(body);
        } catch (JsonProcessingException e) {
            var at = e.getLocation();
            throw new Refused(RestRefusal.NOT_JSON, at == null ? 0 : at.getLineNr(), at == null ? 0 : at.getColumnNr());
        } catch (IOException e) {
            throw new Refused(RestRefusal.NOT_JSON, 0, 0);
        }
    }

    private static Fault fault(ValidationMessage message) {
        String at = message.getInstanceLocation().toString();
        String property = message.getProperty();
        return switch (message.getType()) {
            case "required" -> Fault.at(Pointer.child(at, property), RestRefusal.REQUIRED);
            case "additionalProperties", "unevaluatedProperties" ->
                Fault.at(Pointer.child(at, property), RestRefusal.UNKNOWN_FIELD, property);
            case "type" -> Fault.at(at, RestRefusal.WRONG_TYPE, words(message.getSchemaNode()));
            case "minLength", "minItems" -> Fault.at(at, RestRefusal.REQUIRED);
            case "maxLength", "maxItems" -> Fault.at(at, RestRefusal.TOO_LONG, message.getArguments()[0]);
            case "minimum" -> Fault.at(at, RestRefusal.NOT_ALLOWED, "≥ " + words(message.getSchemaNode()));
            case "maximum" -> Fault.at(at, RestRefusal.NOT_ALLOWED, "≤ " + words(message.getSchemaNode()));
            case "enum" -> Fault.at(at, RestRefusal.NOT_ALLOWED, words(message.getSchemaNode()));
            case "pattern" -> Fault.at(at, RestRefusal.BAD_FORM, words(message.getSchemaNode()));
            default -> Fault.at(at, RestRefusal.NOT_ALLOWED, message.getMessage());
        };
    }

    /** What the schema wants, as a row of words. */
    private static String words(JsonNode wanted) {
        List<String> words = new ArrayList<>();
        wanted.forEach(one -> words.add(one.asText()));
        return wanted.isValueNode() ? wanted.asText() : String.join(" / ", words);
    }
}
