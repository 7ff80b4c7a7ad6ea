package org.suying.filing.document;

import java.util.Set;
import org.suying.regime.Template;
import org.suying.regime.Text;

/**
 * A document as a regime writes it.
 *
 * @param number with {@code {year}} and {@code {number}}
 */
record DocumentText(String id, Text title, String number, Template text) {

    /** Names besides those of every text about a case. */
    static final Set<String> OF_DOCUMENTS = Set.of("documentNumber", "tenant");
}
