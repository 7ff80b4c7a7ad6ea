/**
 * Who works for a tenant: units with their counters, officers with their roles, and how officers sign in.
 *
 * <ol>
 *   <li>What an officer may do is the union of the rights that the held roles carry under the regime in force; no role
 *       is known to the program by its id.
 *   <li>A role that the regime in force does not name cannot be given.
 *   <li>Sign-in names are {@code login@tenant}. An unknown name, a wrong password and a locked account answer alike, in
 *       words and in time; five failures in a row lock an account for a while, on all nodes.
 *   <li>A changed right, a new password, the end of an office bite at the next request.
 *   <li>Whoever leaves stays known by name, takes no part any more, and does not sign in.
 * </ol>
 *
 * <p>Does not contain who is responsible for what: that is {@code casework}'s.
 */
@NullMarked
package org.suying.people;

import org.jspecify.annotations.NullMarked;
