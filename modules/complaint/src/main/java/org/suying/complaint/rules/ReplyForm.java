package org.suying.complaint.rules;

/** How a complainant is answered. */
public enum ReplyForm {
    /** As it came: the oral orally, the written in writing. */
    MIRROR,
    ORAL,
    WRITTEN
}
