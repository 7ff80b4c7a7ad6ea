package org.suying.ui.faces;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.suying.kernel.Fault;
import org.suying.kernel.Hindrance;
import org.suying.kernel.Refused;
import org.suying.kernel.Words;
import org.suying.ui.tag.Field;

/**
 * Puts the faults of a refusal beside the fields of the form that was sent: the field whose {@code pointer} is the fault's,
 * else the nearest one above it in what was sent, else the top of the page.
 */
final class RefusalMessages {

    private RefusalMessages() {}

    static void show(FacesContext context, Refused refused) {
        Map<String, String> inputs = inputs(context);
        Locale locale = context.getViewRoot().getLocale();
        for (Fault fault : refused.faults()) {
            String words = fault.message(locale);
            context.addMessage(
                    clientId(inputs, fault.pointer()), new FacesMessage(FacesMessage.SEVERITY_ERROR, words, words));
        }
        context.validationFailed();
    }

    /** At the top of the page: no field is at fault. */
    static void show(FacesContext context, Hindrance hindrance) {
        String words = Words.of(
                "org.suying.ui.Messages",
                "hindrance." + hindrance,
                context.getViewRoot().getLocale());
        context.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, words, words));
        context.validationFailed();
    }

    private static Map<String, String> inputs(FacesContext context) {
        Map<String, String> found = new HashMap<>();
        var shown = VisitContext.createVisitContext(context, null, EnumSet.of(VisitHint.SKIP_UNRENDERED));
        context.getViewRoot().visitTree(shown, (visit, component) -> {
            remember(found, component, context);
            return VisitResult.ACCEPT;
        });
        return found;
    }

    private static void remember(Map<String, String> found, UIComponent component, FacesContext context) {
        if (component instanceof Field field && !field.pointer().isEmpty() && isInWhatWasSent(field)) {
            field.input().ifPresent(input -> found.putIfAbsent(field.pointer(), input.getClientId(context)));
        }
    }

    /** Several forms of a page may have a field of the same name. */
    private static boolean isInWhatWasSent(UIComponent component) {
        UIComponent at = component;
        while (at != null && !(at instanceof UIForm)) {
            at = at.getParent();
        }
        return !(at instanceof UIForm form) || form.isSubmitted();
    }

    private static @Nullable String clientId(Map<String, String> inputs, String pointer) {
        String at = pointer;
        while (!at.isEmpty()) {
            String found = inputs.get(at);
            if (found != null) {
                return found;
            }
            at = at.substring(0, Math.max(0, at.lastIndexOf('/')));
        }
        return null;
    }
}
