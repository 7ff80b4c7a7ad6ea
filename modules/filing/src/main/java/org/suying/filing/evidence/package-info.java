/**
 * Evidence on a case (R19-10).
 *
 * <ol>
 *   <li>Who works on the case, and is not recused, adds a piece: what it is, where it comes from, files with their hashes.
 *   <li>A piece is found VERIFIED, DOUBTFUL or REJECTED, with a reason, by somebody else than who added it, unless nobody
 *       else in the tenant may. Nobody who is kept out of judging the case (B-10) does. It may be found anew; every verdict stays.
 *   <li>After the case has ended nothing is added and nothing found.
 * </ol>
 */
@NullMarked
package org.suying.filing.evidence;

import org.jspecify.annotations.NullMarked;
