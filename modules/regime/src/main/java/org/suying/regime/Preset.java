package org.suying.regime;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/** A rule book that ships: one file. */
public final class Preset {

    private final String file;
    private final String id;
    private final String text;
    private final Document document;

    /** @param file the file's name without its ending: the id of a document that gives itself none */
    Preset(String file, String text) {
        this.file = file;
        this.text = text;
        this.document = Document.of(text);
        String own = document.tree().path("regime").asText();
        this.id = own.isEmpty() ? file : own;
    }

    public String id() {
        return id;
    }

    /** The name of its file without the ending. */
    public String file() {
        return file;
    }

    /** As it is written, with its comments. */
    public String text() {
        return text;
    }

    /** Its own title; the id if it gives itself none. */
    public Text title() {
        String title = says("title");
        String english = says("en");
        return new Text(title == null ? id : title, english == null ? "" : english);
    }

    /** The text under a top-level key of its own; null if there is none. */
    public @Nullable String says(String key) {
        JsonNode value = document.tree().path(key);
        return value.isTextual() ? value.textValue() : null;
    }

    Document document() {
        return document;
    }
}
