package org.suying.notice.circular;

import java.util.UUID;

/**
 * Who reads.
 *
 * @param unit in which the officer works
 * @param seesAll whether everything in the tenant may be seen
 */
record Reader(UUID unit, boolean seesAll) {}
