/**
 * Numbered documents and the archive (R19-09, R19-11).
 *
 * <ol>
 *   <li>A document's title, number and text are the regime's; it is issued by an action, in the words of that moment, and
 *       never changed.
 *   <li>Numbers count up by tenant, series and year, and leave no gap: a number is taken in the transaction that uses it.
 *   <li>A case has one archive number at most.
 * </ol>
 */
@NullMarked
package org.suying.filing.document;

import org.jspecify.annotations.NullMarked;
