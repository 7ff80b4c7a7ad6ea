/** The chain as plain values: the bytes of an event, the links, the check. Knows no storage. */
@NullMarked
package org.suying.trail.chain;

import org.jspecify.annotations.NullMarked;
