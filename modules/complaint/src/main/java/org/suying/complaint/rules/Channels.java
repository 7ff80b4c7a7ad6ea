package org.suying.complaint.rules;

import java.util.List;
import java.util.Optional;

/** The open channels of a regime, in the order in which they are written; what is not among them is closed. */
public record Channels(List<Channel> open) {

    public Channels {
        open = List.copyOf(open);
    }

    /** By id, or else the first of a platform kind ({@code WEB}). */
    public Optional<Channel> find(String name) {
        return open.stream()
                .filter(channel -> channel.id().equals(name))
                .findFirst()
                .or(() -> open.stream()
                        .filter(channel -> channel.kind().name().equals(name))
                        .findFirst());
    }
}
