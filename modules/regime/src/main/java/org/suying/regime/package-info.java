/**
 * The rule book of a tenant as a document: what it is made of, whether it is sound, and what it says.
 *
 * <ol>
 *   <li>The envelope ({@code regime}, {@code title}, {@code clauses}, {@code extends}) is this module's; every other
 *       key belongs to the {@link org.suying.regime.Section} of the module that reads it.
 *   <li>A document lies over the preset that it extends (which may extend one more) and all of them over the baseline:
 *       maps merge by key, a list replaces, a null removes, what a section calls one value is replaced whole.
 *   <li>Every fault is named at once, each with its place: pointer, line and column.
 *   <li>A regime is immutable; every value of it knows where it came from.
 *   <li>A condition is a CEL expression that type-checks against the named values it may speak of; evaluating it is
 *       bounded and has no effect.
 * </ol>
 *
 * <p>Knows no section, and no shipped preset save the baseline that a setting names.
 */
@NullMarked
package org.suying.regime;

import org.jspecify.annotations.NullMarked;
