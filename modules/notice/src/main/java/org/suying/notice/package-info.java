/**
 * What is told to people.
 *
 * <ol>
 *   <li>What can be told is the regime's: a title and a text with placeholders; one that nothing fills is found when the
 *       regime is verified.
 *   <li>A notice is written when the action that causes it is done, in the words of that moment, and never changed.
 *   <li>The complainant reads notices on the follow page; nothing leaves the system from here (yet).
 * </ol>
 *
 * <p>Knows no complainant: a notice belongs to a case.
 */
@NullMarked
package org.suying.notice;

import org.jspecify.annotations.NullMarked;
