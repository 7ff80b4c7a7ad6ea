package org.suying.regime;

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

    Document document() {
        return document;
    }
}
