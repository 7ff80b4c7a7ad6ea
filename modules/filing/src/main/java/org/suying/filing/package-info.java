/**
 * What is filed with a case: files that people add, and what officers make of them.
 *
 * <ol>
 *   <li>A file is what its bytes say, never what its name or its sender says.
 *   <li>What is kept of a file says nothing about who made it and where, as far as its kind lets that be taken out; what
 *       stays is told (docs/decisions/0017).
 *   <li>A file that was sent and never named by anybody goes after a day. A file that is kept never changes.
 *   <li>Whether a file is taken is the regime's: how many, how large, which kinds. All faults of all files are told at once.
 *   <li>Only officers who may see the case and take part in it read a file, and each reading is on the trail.
 * </ol>
 *
 * <p>Knows no complainant: a file belongs to a case.
 */
@NullMarked
package org.suying.filing;

import org.jspecify.annotations.NullMarked;
