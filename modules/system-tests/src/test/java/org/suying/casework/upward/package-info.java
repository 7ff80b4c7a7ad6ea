/** Tests of what is told upward, with the server. */
@NullMarked
package org.suying.casework.upward;

import org.jspecify.annotations.NullMarked;
