package org.suying.ui.tag;

import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.suying.kernel.Words;
import org.suying.ui.DateWords;

/** What our tags have in common: attributes read by name, words of this module, markup without a renderer. */
public abstract class Tag extends UIComponentBase {

    @Override
    public String getFamily() {
        return "org.suying.ui";
    }

    @Override
    public final void encodeBegin(FacesContext context) throws IOException {
        super.encodeBegin(context);
        if (isRendered()) {
            begin(new Markup(context.getResponseWriter()), context);
        }
    }

    @Override
    public final void encodeEnd(FacesContext context) throws IOException {
        if (isRendered()) {
            end(new Markup(context.getResponseWriter()), context);
        }
        super.encodeEnd(context);
    }

    /** Writes what comes before the children. */
    protected abstract void begin(Markup markup, FacesContext context) throws IOException;

    /** Writes what comes after the children. */
    protected void end(Markup markup, FacesContext context) throws IOException {
        // Most tags are complete before their children.
    }

    protected final @Nullable Object value(String name) {
        return getAttributes().get(name);
    }

    /** The attribute as text, empty if it is not there. */
    protected final String text(String name) {
        Object value = value(name);
        return value == null ? "" : value.toString();
    }

    protected final boolean flag(String name, boolean otherwise) {
        Object value = value(name);
        return value == null ? otherwise : Boolean.parseBoolean(value.toString());
    }

    protected final String words(String key, Object... args) {
        return Words.of("org.suying.ui.Messages", key, locale(), args);
    }

    protected final DateWords dates() {
        return new DateWords(locale());
    }

    private static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }

    /** The class of a component with its variant: {@code note note--warn}; without variant only the first. */
    protected static String variant(String cssClass, String tone) {
        return tone.isEmpty() ? cssClass : cssClass + " " + cssClass + "--" + tone;
    }

    /** Two classes, of which the second may be empty. */
    protected static String both(String one, String other) {
        return other.isEmpty() ? one : one + " " + other;
    }
}
