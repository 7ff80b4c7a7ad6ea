package org.suying.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ContainerNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Something good, spoilt. */
final class Spoilt {

    private static final String[] MARKS = {
        "{", "}", "[", "]", "\"", ":", ",", "\\", "\\u0000", "\\ud800", "\u0000", "1e9999", "null", "//", "\uFEFF"
    };

    private Spoilt() {}

    static JsonNode tree(Object body) {
        return new ObjectMapper().valueToTree(body);
    }

    /** With one to three members gone, doubled under another name, or of another kind. */
    static JsonNode of(JsonNode good, String[] words, Random random) {
        JsonNode whole = good.deepCopy();
        if (random.nextInt(15) == 0) {
            return value(words, random, List.of());
        }
        List<ContainerNode<?>> holders = new ArrayList<>();
        gather(whole, holders);
        for (int times = 1 + random.nextInt(3); times > 0; times--) {
            ContainerNode<?> holder = holders.get(random.nextInt(holders.size()));
            JsonNode other = value(words, random, holders);
            if (holder instanceof ObjectNode object) {
                List<String> names = new ArrayList<>();
                object.fieldNames().forEachRemaining(names::add);
                String name = names.isEmpty() || random.nextInt(4) == 0
                        ? words[random.nextInt(words.length)]
                        : names.get(random.nextInt(names.size()));
                if (random.nextInt(5) == 0) {
                    object.remove(name);
                } else {
                    object.set(name, other);
                }
            } else if (holder instanceof ArrayNode array) {
                array.add(other);
            }
        }
        return whole;
    }

    private static JsonNode value(String[] words, Random random, List<ContainerNode<?>> holders) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        return switch (random.nextInt(10)) {
            case 0 -> nodes.nullNode();
            case 1 -> nodes.numberNode(random.nextInt());
            case 2 -> nodes.numberNode(Long.MAX_VALUE);
            case 3 -> nodes.numberNode(1.5e300);
            case 4 -> nodes.booleanNode(random.nextBoolean());
            case 5 -> nodes.arrayNode().add("x").addNull().add(1);
            case 6 ->
                holders.isEmpty()
                        ? nodes.objectNode()
                        : holders.get(random.nextInt(holders.size())).deepCopy();
            default -> nodes.textNode(words[random.nextInt(words.length)]);
        };
    }

    private static void gather(JsonNode at, List<ContainerNode<?>> found) {
        if (at instanceof ContainerNode<?> container) {
            found.add(container);
            at.forEach(child -> gather(child, found));
        }
    }

    static String text(String good, Random random) {
        StringBuilder spoilt = new StringBuilder(good);
        for (int times = 1 + random.nextInt(3); times > 0; times--) {
            spoilt.insert(random.nextInt(spoilt.length() + 1), MARKS[random.nextInt(MARKS.length)]);
        }
        return spoilt.toString();
    }

    static byte[] bytes(byte[] good, Random random) {
        byte[] spoilt = good.clone();
        for (int times = 1 + random.nextInt(5); times > 0 && spoilt.length > 0; times--) {
            spoilt[random.nextInt(spoilt.length)] = (byte) random.nextInt(256);
        }
        return spoilt;
    }
}
