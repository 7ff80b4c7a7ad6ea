package org.suying.notice;

/** Has a name that says nothing, for the rule that forbids it. */
public final class NoticeHelper {}
