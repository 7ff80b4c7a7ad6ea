/**
 * A complaint from intake to archive.
 *
 * <ol>
 *   <li>A complaint in an open channel is registered, whatever it says; whether it is admissible is decided afterwards. A
 *       closed channel or a missing field is refused before registration, with what to do instead (B-09).
 *   <li>It has a public number that nobody can guess and a query code that is shown once; with both the complainant
 *       follows it without an account (B-01).
 *   <li>Who complained stands apart from what happened, encrypted; it can be read one case at a time, by who takes,
 *       decides and answers the complaint, for a purpose that is on the trail (B-04).
 *   <li>What the complainant wants kept secret is kept secret (R19-13).
 *   <li>The person complained of takes no part (B-10).
 *   <li>The register says of each complaint: object, matter, transferred unit, outcome, feedback (R19-09).
 *   <li>Of the same matter twice, both are registered and one may be handled with the other; who complained the second
 *       time learns nothing of the first (R19-06).
 *   <li>After the reply, and never before, a share of the complainants is asked what they think of it (R15-07).
 * </ol>
 *
 * <p>Knows no workflow: states, actions and deadlines are {@code casework}'s, under the same id.
 */
@NullMarked
package org.suying.complaint;

import org.jspecify.annotations.NullMarked;
