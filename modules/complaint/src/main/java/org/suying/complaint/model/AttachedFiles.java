package org.suying.complaint.model;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** The files that a filing or a supplement names: {@code attachments: [id, …]}. */
public final class AttachedFiles {

    public static final String POINTER = "/attachments";

    private AttachedFiles() {}

    /** As they were named, whatever they are. */
    public static List<String> of(JsonNode sent) {
        List<String> ids = new ArrayList<>();
        sent.path("attachments").forEach(id -> ids.add(id.asText()));
        return ids;
    }
}
