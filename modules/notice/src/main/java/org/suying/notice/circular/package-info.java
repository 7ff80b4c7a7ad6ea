/**
 * Circulated criticism (R19-07, R19-08): a text that an action sends round to some units, and the assessment points that
 * it gives. Whoever works in such a unit reads it, and whoever may see everything; nobody else. It says what the office
 * wrote, never who complained.
 */
@NullMarked
package org.suying.notice.circular;

import org.jspecify.annotations.NullMarked;
