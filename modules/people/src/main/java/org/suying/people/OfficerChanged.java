package org.suying.people;

/** An officer was added, or is from now on as told; fired in the transaction of the change. */
public record OfficerChanged(OfficerId id, String name) {}
