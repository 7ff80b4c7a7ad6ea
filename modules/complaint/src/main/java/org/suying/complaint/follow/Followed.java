package org.suying.complaint.follow;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.suying.casework.DeadlineView;
import org.suying.filing.FileLimits;
import org.suying.ui.DayCell;
import org.suying.ui.Standing;
import org.suying.ui.TimelineEntry;

/**
 * A complaint as the pages show it to its complainant.
 *
 * @param files which may be added to it
 */
public record Followed(PublicView view, List<Due> dues, FileLimits files) {

    /**
     * A deadline with its days drawn.
     *
     * @param words its due time in words
     */
    public record Due(DeadlineView deadline, String words, List<DayCell> days) {

        public boolean isDone() {
            return deadline.endedAt() != null;
        }

        /** The key of the sentence that says it: to come, done, or done too late. */
        public String key() {
            if (!isDone()) {
                return "follow.due";
            }
            return deadline.status() == DeadlineView.Status.MISSED ? "follow.due.missed" : "follow.due.done";
        }
    }

    /** This rule's deadline; null if it has not begun. */
    public @Nullable Due due(String rule) {
        return dues.stream()
                .filter(due -> due.deadline().rule().equals(rule))
                .findFirst()
                .orElse(null);
    }

    /** The deadline that comes next; null if nothing runs. */
    public @Nullable Due next() {
        return dues.stream().filter(due -> !due.isDone()).findFirst().orElse(null);
    }

    /** The edge of the status: red when something is late, plain while it goes on. */
    public String statusClass() {
        Due next = next();
        if (next == null) {
            return "";
        }
        return switch (next.deadline().lamp()) {
            case RED -> "status--bad";
            case YELLOW -> "status--warn";
            case GREY -> "status--idle";
            case GREEN, DONE -> "";
        };
    }

    /** What happened, the latest first. */
    public List<TimelineEntry> history() {
        List<PublicView.Event> events = view.history();
        List<TimelineEntry> entries = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            Standing standing = i == events.size() - 1 ? Standing.NOW : Standing.DONE;
            PublicView.Event event = events.get(i);
            entries.add(new TimelineEntry(event.at().toInstant(), event.event(), "", "", standing));
        }
        Collections.reverse(entries);
        return entries;
    }

    /** The reply as paragraphs; empty before it was given. */
    public List<String> replyLines() {
        String reply = view.reply();
        return reply == null
                ? List.of()
                : reply.lines()
                        .filter(line -> !line.isBlank())
                        .map(String::strip)
                        .toList();
    }
}
