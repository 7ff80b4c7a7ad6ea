/** The pages of units and officers. */
@NullMarked
package org.suying.people.organisation;

import org.jspecify.annotations.NullMarked;
