package org.suying.casework.workflow;

import java.util.Map;
import org.suying.casework.Field;

/** The fields for which a regime's actions may ask. */
public record ActionFields(Map<String, Field> byId) {}
