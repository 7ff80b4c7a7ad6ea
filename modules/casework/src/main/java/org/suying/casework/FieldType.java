package org.suying.casework;

import org.suying.regime.ValueType;

/** What a field takes, and how a condition sees it. */
public enum FieldType {
    /** A text; JSON string. */
    TEXT(ValueType.TEXT),
    /** JSON boolean. */
    BOOLEAN(ValueType.BOOLEAN),
    /** A whole number; JSON number. */
    NUMBER(ValueType.NUMBER),
    /** A day, ISO 8601; JSON string. */
    DATE(ValueType.DATE),
    /** The id of one option; JSON string. */
    CHOICE(ValueType.CHOICE),
    /** The ids of options; JSON array of strings, each once. */
    CHOICES(ValueType.CHOICES),
    /** A unit of the tenant, by its readable id; JSON string. */
    UNIT(ValueType.CHOICE),
    /** Units of the tenant, by their readable ids; JSON array of strings, each once. */
    UNITS(ValueType.CHOICES),
    /** An officer of the tenant, by id; JSON string. */
    OFFICER(ValueType.CHOICE);

    private final ValueType valueType;

    FieldType(ValueType valueType) {
        this.valueType = valueType;
    }

    public ValueType valueType() {
        return valueType;
    }
}
