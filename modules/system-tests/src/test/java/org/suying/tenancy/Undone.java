package org.suying.tenancy;

/** Carries the number of rows out of a transaction that is not to last. */
final class Undone extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int rows;

    Undone(int rows) {
        super("undone", null, false, false);
        this.rows = rows;
    }

    int rows() {
        return rows;
    }
}
