/**
 * What every module may use: refusals, ids, actors, and the ports that lower modules call upward through.
 *
 * <ol>
 *   <li>A refusal names every fault at once, each with a pointer into what was sent and a reason that has words.
 *   <li>"Not there" and "not yours" are one and the same exception.
 *   <li>Ids are time-ordered UUIDs (version 7); they are never shown to the public.
 * </ol>
 *
 * <p>Contains no framework, no storage and nothing of the field.
 */
@NullMarked
package org.suying.kernel;

import org.jspecify.annotations.NullMarked;
