package org.suying.notice.rules;

import java.util.Map;
import java.util.Optional;

/** All that a regime lets be told, by id. */
public record NoticeTexts(Map<String, NoticeText> byId) {

    public NoticeTexts {
        byId = Map.copyOf(byId);
    }

    public Optional<NoticeText> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }
}
