package org.suying.filing.document;

import java.util.Map;
import java.util.Optional;

/** All documents of a regime, by id. */
record DocumentTexts(Map<String, DocumentText> byId) {

    DocumentTexts {
        byId = Map.copyOf(byId);
    }

    Optional<DocumentText> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }
}
