package org.suying.complaint.follow;

import java.util.List;
import org.suying.casework.DeadlineView;
import org.suying.ui.DayCell;

/** A complaint as the pages show it to its complainant. */
public record Followed(PublicView view, List<Due> dues) {

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

    /** Whether this rule's deadline has begun. */
    public boolean has(String rule) {
        return dues.stream().anyMatch(due -> due.deadline().rule().equals(rule));
    }
}
