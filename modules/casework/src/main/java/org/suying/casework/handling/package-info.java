/** Opening a case and doing an action on it. */
@NullMarked
package org.suying.casework.handling;

import org.jspecify.annotations.NullMarked;
