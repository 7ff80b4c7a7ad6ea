/**
 * The plumbing of the REST contract, the same for all modules.
 *
 * <ol>
 *   <li>Every error is an {@code application/problem+json} in the language that was asked for, and names every fault.
 *   <li>A body is checked as a whole against its schema before anything of it is used; unknown fields are faults.
 *   <li>The same idempotency key with the same body gives the same answer and makes nothing twice.
 *   <li>"Not there" and "not yours" answer 404 in the same words.
 * </ol>
 *
 * <p>Knows no resource of any module.
 */
@NullMarked
package org.suying.rest;

import org.jspecify.annotations.NullMarked;
