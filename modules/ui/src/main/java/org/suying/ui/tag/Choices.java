package org.suying.ui.tag;

import jakarta.el.ValueExpression;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UISelectMany;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.model.SelectItem;
import jakarta.faces.render.Renderer;
import java.io.IOException;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * {@code sy:choice} and {@code sy:choices}: radio buttons or check boxes, each with its words and, under them, its
 * consequence. Nothing chosen is null for one, an empty collection for many.
 */
public class Choices extends Renderer<UIInput> {

    /** The renderer type of both tags. */
    static final String TYPE = "org.suying.ui.Choices";

    @Override
    public void decode(FacesContext context, UIInput component) {
        if (Boolean.TRUE.equals(component.getAttributes().get("disabled"))) {
            return;
        }
        var sent = context.getExternalContext().getRequestParameterValuesMap().get(component.getClientId(context));
        if (isMany(component)) {
            component.setSubmittedValue(sent == null ? new String[0] : sent);
        } else {
            component.setSubmittedValue(sent == null || sent.length == 0 ? "" : sent[0]);
        }
    }

    @Override
    public @Nullable Object getConvertedValue(FacesContext context, UIComponent component, @Nullable Object submitted)
            throws ConverterException {
        UIInput input = (UIInput) component;
        if (submitted instanceof String[] several) {
            return collected(input, type(context, input), several, converter(context, input));
        }
        return submitted == null || submitted.toString().isEmpty()
                ? null
                : converted(context, input, submitted.toString(), converter(context, input));
    }

    private static Object collected(
            UIInput input, @Nullable Class<?> type, String[] several, @Nullable Converter<?> converter) {
        FacesContext context = FacesContext.getCurrentInstance();
        List<@Nullable Object> values = new ArrayList<>();
        for (String one : several) {
            values.add(converted(context, input, one, converter));
        }
        if (type != null && type.isArray()) {
            Object array = Array.newInstance(type.getComponentType(), values.size());
            for (int i = 0; i < values.size(); i++) {
                Array.set(array, i, values.get(i));
            }
            return array;
        }
        return type != null && Set.class.isAssignableFrom(type) ? new LinkedHashSet<>(values) : values;
    }

    private static @Nullable Object converted(
            FacesContext context, UIInput input, String one, @Nullable Converter<?> converter) {
        return converter == null ? one : converter.getAsObject(context, input, one);
    }

    private static @Nullable Converter<?> converter(FacesContext context, UIInput input) {
        if (input.getConverter() != null) {
            return input.getConverter();
        }
        Class<?> type = type(context, input);
        Class<?> element = type != null && type.isArray() ? type.getComponentType() : type;
        boolean plain = element == null
                || element == Object.class
                || element == String.class
                || Collection.class.isAssignableFrom(element);
        return plain ? null : context.getApplication().createConverter(element);
    }

    private static @Nullable Class<?> type(FacesContext context, UIInput input) {
        ValueExpression value = input.getValueExpression("value");
        return value == null ? null : value.getType(context.getELContext());
    }

    @Override
    public boolean getRendersChildren() {
        return true;
    }

    @Override
    public void encodeChildren(FacesContext context, UIInput component) {
        // The children are the options; they are written as part of the whole.
    }

    @Override
    public void encodeEnd(FacesContext context, UIInput component) throws IOException {
        Markup markup = new Markup(context.getResponseWriter());
        Look look = Look.of(component.getAttributes().get("look"));
        Set<String> chosen = chosen(context, component);
        markup.open("div", look.cssClass);
        int index = 0;
        for (SelectItem item : Options.of(component)) {
            markup.open("label", "");
            input(markup, context, component, item, chosen, index, look);
            markup.open("span", "").text(item.getLabel() == null ? "" : item.getLabel());
            markup.words("small", "", item.getDescription() == null ? "" : item.getDescription());
            markup.words("kbd", "", key(component, index)).close("span").close("label");
            index++;
        }
        markup.close("div");
    }

    /** The key that chooses the option, where the digits are keys; empty for none. */
    private static String key(UIInput component, int index) {
        boolean digits =
                Boolean.parseBoolean(String.valueOf(component.getAttributes().get("digits")));
        return digits && index < 9 ? String.valueOf(index + 1) : "";
    }

    private static void input(
            Markup markup,
            FacesContext context,
            UIInput component,
            SelectItem item,
            Set<String> chosen,
            int index,
            Look look)
            throws IOException {
        String id = component.getClientId(context);
        String value = asText(context, component, item.getValue());
        var through = component.getPassThroughAttributes(true);
        markup.open("input", look.hidesBox ? "sy-vh" : "")
                .attribute("type", isMany(component) ? "checkbox" : "radio")
                .attribute("id", index == 0 ? id : id + ":" + index)
                .attribute("name", id)
                .attribute("data-key", key(component, index));
        context.getResponseWriter().writeAttribute("value", value, "value");
        markup.mark("checked", chosen.contains(value))
                .mark("disabled", item.isDisabled())
                .attribute("aria-describedby", through.get("aria-describedby"))
                .attribute("aria-invalid", through.get("aria-invalid"))
                .close("input");
    }

    private static Set<String> chosen(FacesContext context, UIInput component) {
        Object submitted = component.getSubmittedValue();
        Object value = submitted == null ? component.getValue() : submitted;
        return elements(value)
                .map(one -> asText(context, component, one))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.toSet());
    }

    private static Stream<?> elements(@Nullable Object value) {
        if (value instanceof Collection<?> several) {
            return several.stream();
        }
        if (value instanceof Object[] several) {
            return Arrays.stream(several);
        }
        return Stream.ofNullable(value);
    }

    @SuppressWarnings("unchecked")
    private static String asText(FacesContext context, UIInput component, @Nullable Object value) {
        Converter<Object> converter = component.getConverter();
        if (value == null) {
            return "";
        }
        if (converter != null && !(value instanceof String)) {
            return converter.getAsString(context, component, value);
        }
        return value instanceof Enum<?> constant ? constant.name() : value.toString();
    }

    private static boolean isMany(UIComponent component) {
        return component instanceof UISelectMany;
    }

    /** How the options stand: in a column, in two, in boxes with consequences, in one bar, as chips. */
    private enum Look {
        LIST("pick", false),
        TWO("pick pick--2", false),
        BOX("pick pick--box", false),
        SEGMENT("seg", true),
        CHIPS("chips", true);

        private final String cssClass;
        private final boolean hidesBox;

        Look(String cssClass, boolean hidesBox) {
            this.cssClass = cssClass;
            this.hidesBox = hidesBox;
        }

        static Look of(@Nullable Object name) {
            return Arrays.stream(values())
                    .filter(look -> look.name().equalsIgnoreCase(String.valueOf(name)))
                    .findFirst()
                    .orElse(LIST);
        }
    }
}
