/**
 * The interpreter: a case of any kind, taken through the workflow of its regime.
 *
 * <ol>
 *   <li>A case is handled under the version of the regime in which it began (B-05).
 *   <li>An action is done by whom the workflow names, from the state that it names, or not at all; who may not, and
 *       what is missing, is said at once and changes nothing.
 *   <li>A role to which a workflow assigns cases acts only on those assigned to it; any other acts on all that wait for
 *       it.
 *   <li>Events start and stop deadlines. An event is a state entered, an action done, what an action emits, or a phase
 *       reached: a case that is being handled has been admitted on the way.
 *   <li>A deadline keeps its derivation. Warning and expiry are work on the agenda and happen once, also after a
 *       restart.
 *   <li>For whom a case waits is written at each step, so that the worklist costs what it shows.
 *   <li>What a rule book asks for in each period is counted anew at each look, and is met, missed, at risk or on course
 *       (B-08).
 *   <li>Every step is on the trail.
 * </ol>
 *
 * <p>Knows nothing of complaints, inspections or supervision: a domain module keeps its own part under the same id.
 */
@NullMarked
package org.suying.casework;

import org.jspecify.annotations.NullMarked;
