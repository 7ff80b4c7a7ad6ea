/** Deadlines: their rules, their derivation, what starts and ends them. */
@NullMarked
package org.suying.casework.deadline;

import org.jspecify.annotations.NullMarked;
