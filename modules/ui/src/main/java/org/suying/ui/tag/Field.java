package org.suying.ui.tag;

import jakarta.el.ValueExpression;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UISelectBoolean;
import jakarta.faces.component.UISelectMany;
import jakarta.faces.component.UISelectOne;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * {@code sy:field}: label, whether it must be filled, hint, error, and the one input that is its content, tied together for
 * eyes and for screen readers. A group of choices becomes a {@code fieldset}.
 */
@FacesComponent("org.suying.ui.Field")
public class Field extends Tag {

    /** Where in what is sent the field's value goes, as a JSON pointer; empty if nowhere. */
    public String pointer() {
        return text("pointer");
    }

    /** The first input in the field. */
    public Optional<UIInput> input() {
        return input(this);
    }

    @Override
    public void processDecodes(FacesContext context) {
        input().ifPresent(this::name);
        super.processDecodes(context);
    }

    @Override
    protected void begin(Markup markup, FacesContext context) throws IOException {
        UIInput input = input().orElse(null);
        String id = input == null ? "" : input.getClientId(context);
        List<String> errors = input == null ? List.of() : errors(context, id);
        boolean group = isGroup(input);
        String cssClass = both("fgroup", text("columns").isEmpty() ? "" : "c" + text("columns"));
        markup.open(group ? "fieldset" : "div", errors.isEmpty() ? cssClass : cssClass + " err");
        label(markup, id, group);
        hint(markup, id);
        error(markup, id, errors);
        if (input != null) {
            name(input);
            tie(input, id, errors);
        }
    }

    @Override
    protected void end(Markup markup, FacesContext context) throws IOException {
        if (!text("max").isEmpty() && input().isPresent()) {
            markup.open("p", "hint counter")
                    .attribute("data-counter-for", input().get().getClientId(context))
                    .attribute("data-counter-max", text("max"))
                    .attribute("data-counter-words", words("counter"))
                    .text(words("counter.most", Integer.valueOf(text("max"))))
                    .close("p");
        }
        markup.close(isGroup(input().orElse(null)) ? "fieldset" : "div");
    }

    private void label(Markup markup, String id, boolean group) throws IOException {
        String element = group ? "legend" : "label";
        markup.open(element, flag("labelHidden", false) ? "sy-vh" : "l").attribute("for", group ? "" : id);
        markup.text(text("label"));
        if (flag("mark", true)) {
            String mark = words(flag("required", false) ? "required" : "optional");
            markup.text(" ").words("span", "opt", text("marking").isEmpty() ? mark : text("marking"));
        }
        markup.words("kbd", "", text("key")).close(element);
    }

    private void hint(Markup markup, String id) throws IOException {
        if (!text("hint").isEmpty()) {
            markup.open("p", "hint")
                    .attribute("id", id + "-hint")
                    .text(text("hint"))
                    .close("p");
        }
    }

    private static void error(Markup markup, String id, List<String> errors) throws IOException {
        if (errors.isEmpty()) {
            return;
        }
        markup.open("div", "").attribute("id", id + "-error");
        for (String words : errors) {
            markup.open("p", "msg").icon("warning").words("span", "", words).close("p");
        }
        markup.close("div");
    }

    /** The input takes the field's label for its messages. */
    private void name(UIInput input) {
        ValueExpression label = getValueExpression("label");
        if (label != null) {
            input.setValueExpression("label", label);
        } else {
            input.getAttributes().put("label", text("label"));
        }
    }

    private void tie(UIInput input, String id, List<String> errors) {
        Map<String, Object> through = input.getPassThroughAttributes(true);
        String described = (text("hint").isEmpty() ? "" : id + "-hint ") + (errors.isEmpty() ? "" : id + "-error");
        put(through, "aria-describedby", described.trim());
        put(through, "aria-invalid", errors.isEmpty() ? "" : "true");
        put(through, "aria-required", flag("required", false) ? "true" : "");
        if (input.getRendererType() != null
                && input.getRendererType().startsWith("jakarta.faces.")
                && !(input instanceof UISelectBoolean)
                && input.getAttributes().get("styleClass") == null) {
            input.getAttributes().put("styleClass", "in");
        }
    }

    private static void put(Map<String, Object> through, String name, String value) {
        if (value.isEmpty()) {
            through.remove(name);
        } else {
            through.put(name, value);
        }
    }

    private static List<String> errors(FacesContext context, String id) {
        return context.getMessageList(id).stream()
                .filter(ErrorList::isError)
                .peek(FacesMessage::rendered)
                .map(FacesMessage::getDetail)
                .toList();
    }

    private static boolean isGroup(@Nullable UIInput input) {
        return (input instanceof UISelectOne || input instanceof UISelectMany)
                && Choices.TYPE.equals(input.getRendererType());
    }

    private static Optional<UIInput> input(UIComponent at) {
        return at.getChildren().stream()
                .flatMap(child -> child instanceof UIInput found ? Stream.of(found) : input(child).stream())
                .findFirst();
    }
}
