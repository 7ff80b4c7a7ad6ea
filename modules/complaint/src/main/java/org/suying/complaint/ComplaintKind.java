package org.suying.complaint;

/** What sort of matter is brought: 投诉, 举报, 求助, 建议, 热线工单. */
public enum ComplaintKind {
    COMPLAINT,
    REPORT,
    APPEAL,
    SUGGESTION,
    HOTLINE_ORDER
}
