/**
 * Working time: calendars, due dates and why they are what they are.
 *
 * <ol>
 *   <li>The day of the event is never counted (Civil Code art. 201); a period in hours runs from the moment.
 *   <li>A period of days ends with its last day: the due time is the last included instant of it, at the close that
 *       the tenant defines (Civil Code art. 203).
 *   <li>A calendar-day period whose last day is a rest day ends with the next working day (Civil Code art. 203).
 *   <li>A make-up working day counts, whatever day of the week it is; a holiday does not.
 *   <li>A date without a publication is unknown, never ordinary: what depends on it is provisional. So is December
 *       until the notice for the following year is there, because that notice may change it.
 *   <li>Every due date carries its derivation: each day, its kind, whether it counted, and the notice behind it.
 *   <li>Day logic is done in the tenant's zone, handed in with its office hours; the zone of the machine is nowhere used.
 *   <li>The program's clock can be moved forward outside production, never back.
 * </ol>
 *
 * <p>The root package holds pure values; {@code publication} keeps and imports holiday notices, {@code clock} gives the
 * program its time. Contains no deadline of any case: who waits for what is the business of the modules above.
 */
@NullMarked
package org.suying.worktime;

import org.jspecify.annotations.NullMarked;
