/** The tables: events, links, the queue, signed heads. Insert-only, so no entities. */
@NullMarked
package org.suying.trail.store;

import org.jspecify.annotations.NullMarked;
