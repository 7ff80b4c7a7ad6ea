package org.suying.filing;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/**
 * A numbered document, in the words in which it was issued.
 *
 * @param document its id in the regime
 * @param by the officer who issued it; empty where the program or the complainant did
 */
public record IssuedDocument(
        UUID id, String document, String number, String title, String text, OffsetDateTime at, String by) {

    /** The text as paragraphs. */
    public List<String> lines() {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
