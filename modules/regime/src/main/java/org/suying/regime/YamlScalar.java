package org.suying.regime;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigInteger;
import java.util.regex.Pattern;

/** What an unquoted scalar is: as in YAML's JSON schema, and with its core schema's spellings of null and booleans. */
final class YamlScalar {

    private static final Pattern NULL = Pattern.compile("|~|null|Null|NULL");
    private static final Pattern TRUE = Pattern.compile("true|True|TRUE");
    private static final Pattern FALSE = Pattern.compile("false|False|FALSE");
    private static final Pattern WHOLE = Pattern.compile("[-+]?[0-9]{1,40}");
    private static final Pattern DECIMAL =
            Pattern.compile("[-+]?(\\.[0-9]{1,40}|[0-9]{1,40}(\\.[0-9]{0,40})?)([eE][-+]?[0-9]{1,3})?");

    private YamlScalar() {}

    static JsonNode plain(String value) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        if (NULL.matcher(value).matches()) {
            return nodes.nullNode();
        }
        if (TRUE.matcher(value).matches() || FALSE.matcher(value).matches()) {
            return nodes.booleanNode(TRUE.matcher(value).matches());
        }
        if (WHOLE.matcher(value).matches()) {
            BigInteger whole = new BigInteger(value);
            return whole.bitLength() < Long.SIZE ? nodes.numberNode(whole.longValue()) : nodes.numberNode(whole);
        }
        if (DECIMAL.matcher(value).matches()) {
            double number = Double.parseDouble(value);
            return Double.isFinite(number) ? nodes.numberNode(number) : nodes.textNode(value);
        }
        return nodes.textNode(value);
    }
}
