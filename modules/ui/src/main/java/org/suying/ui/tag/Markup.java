package org.suying.ui.tag;

import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Writes elements with fewer words than {@link ResponseWriter}; everything is escaped. */
final class Markup {

    private final ResponseWriter writer;

    Markup(ResponseWriter writer) {
        this.writer = writer;
    }

    /** Opens an element; an empty class is left out. */
    Markup open(String element, String cssClass) throws IOException {
        writer.startElement(element, null);
        return attribute("class", cssClass);
    }

    /** Adds an attribute to the element that was just opened; null and the empty string are left out. */
    Markup attribute(String name, @Nullable Object value) throws IOException {
        if (value != null && !value.toString().isEmpty()) {
            writer.writeAttribute(name, value.toString(), null);
        }
        return this;
    }

    /** Adds an attribute that counts by being there. */
    Markup mark(String name, boolean there) throws IOException {
        return there ? attribute(name, name) : this;
    }

    Markup text(String words) throws IOException {
        writer.writeText(words, null);
        return this;
    }

    Markup close(String element) throws IOException {
        writer.endElement(element);
        return this;
    }

    /** An element with nothing but words in it; nothing at all for no words. */
    Markup words(String element, String cssClass, String words) throws IOException {
        return words.isEmpty() ? this : open(element, cssClass).text(words).close(element);
    }

    /** An icon of {@link Icons}; nothing for a name that there is not. */
    Markup icon(String name) throws IOException {
        String drawing = Icons.drawing(name);
        if (!drawing.isEmpty()) {
            writer.write("<svg class=\"i\" viewBox=\"0 0 24 24\" aria-hidden=\"true\">" + drawing + "</svg>");
        }
        return this;
    }
}
