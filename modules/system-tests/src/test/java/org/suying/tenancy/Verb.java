package org.suying.tenancy;

/** What a statement does to rows. */
enum Verb {
    SELECT,
    INSERT,
    UPDATE,
    DELETE
}
