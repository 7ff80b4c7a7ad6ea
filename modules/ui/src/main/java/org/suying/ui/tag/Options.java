package org.suying.ui.tag;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UISelectItem;
import jakarta.faces.component.UISelectItems;
import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the options that {@code f:selectItem} and {@code f:selectItems} declare. */
final class Options {

    private Options() {}

    static List<SelectItem> of(UIComponent component) {
        List<SelectItem> items = new ArrayList<>();
        for (UIComponent child : component.getChildren()) {
            if (child instanceof UISelectItem single && child.isRendered()) {
                items.add(single(single));
            } else if (child instanceof UISelectItems several && child.isRendered()) {
                items.addAll(several(several));
            }
        }
        return items;
    }

    private static SelectItem single(UISelectItem item) {
        if (item.getValue() instanceof SelectItem ready) {
            return ready;
        }
        String label = item.getItemLabel() == null ? String.valueOf(item.getItemValue()) : item.getItemLabel();
        return new SelectItem(item.getItemValue(), label, item.getItemDescription(), item.isItemDisabled());
    }

    private static List<SelectItem> several(UISelectItems items) {
        Object value = items.getValue();
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> new SelectItem(entry.getValue(), String.valueOf(entry.getKey())))
                    .toList();
        }
        Collection<?> rows = value instanceof Object[] array
                ? Arrays.asList(array)
                : value instanceof Collection<?> collection ? collection : List.of();
        return rows.stream().map(row -> item(items, row)).toList();
    }

    private static SelectItem item(UISelectItems items, @Nullable Object row) {
        if (row instanceof SelectItem ready) {
            return ready;
        }
        Map<String, Object> scope =
                FacesContext.getCurrentInstance().getExternalContext().getRequestMap();
        String variable = (String) items.getAttributes().get("var");
        Object before = variable == null ? null : scope.put(variable, row);
        try {
            Object value = or(items, "itemValue", row);
            Object label = or(items, "itemLabel", value);
            Object description = items.getAttributes().get("itemDescription");
            boolean disabled = Boolean.TRUE.equals(items.getAttributes().get("itemDisabled"));
            return new SelectItem(
                    value, String.valueOf(label), description == null ? null : description.toString(), disabled);
        } finally {
            if (variable != null) {
                restore(scope, variable, before);
            }
        }
    }

    private static @Nullable Object or(UISelectItems items, String name, @Nullable Object otherwise) {
        Object value = items.getAttributes().get(name);
        return value == null ? otherwise : value;
    }

    private static void restore(Map<String, Object> scope, String variable, @Nullable Object before) {
        if (before == null) {
            scope.remove(variable);
        } else {
            scope.put(variable, before);
        }
    }
}
