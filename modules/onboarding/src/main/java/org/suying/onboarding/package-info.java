/**
 * A tenant brought to life: its place in the tree, its first rule book, its units and its first officers.
 *
 * <ol>
 *   <li>A tenant comes into being whole, in one transaction and in its own scope, or not at all; it is live at once.
 *   <li>Only who administers a tenant above it may bring it to life.
 *   <li>A rule book that does not verify is refused with every finding.
 *   <li>The demonstration city comes the same way, once, into an empty tree, and never into production.
 * </ol>
 */
@NullMarked
package org.suying.onboarding;

import org.jspecify.annotations.NullMarked;
