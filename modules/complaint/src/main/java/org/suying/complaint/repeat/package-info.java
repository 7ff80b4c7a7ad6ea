/**
 * The same matter again: what may repeat an earlier complaint (R19-06), and two that belong together.
 *
 * <ol>
 *   <li>Likeness is counted from pairs of neighbouring characters, which Chinese text has without being cut into words.
 *   <li>That the same person complained before is found by keyed hashes, for who may see identities, and is on the
 *       trail. Who wanted to stay unknown is not found by it (B-04, R19-13).
 * </ol>
 */
@NullMarked
package org.suying.complaint.repeat;

import org.jspecify.annotations.NullMarked;
