/** The section {@code roles} of a regime. */
@NullMarked
package org.suying.people.roles;

import org.jspecify.annotations.NullMarked;
