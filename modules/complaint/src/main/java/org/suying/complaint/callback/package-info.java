/**
 * Asking complainants after the reply (R15-07).
 *
 * <ol>
 *   <li>A plan of the rule book draws a share of the complaints that were replied, at the end of each period or whenever
 *       an officer of the plan draws. Nobody is drawn twice, and who is unknown is never drawn.
 *   <li>The draw can be done again by anybody: the same seed and the same numbers give the same sample.
 *   <li>What is drawn is due a span later, on the tenant's calendar.
 *   <li>Before the reply nobody is asked.
 * </ol>
 */
@NullMarked
package org.suying.complaint.callback;

import org.jspecify.annotations.NullMarked;
