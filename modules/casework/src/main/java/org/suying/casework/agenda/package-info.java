/** Future work: taken when it is due, by any node, once. */
@NullMarked
package org.suying.casework.agenda;

import org.jspecify.annotations.NullMarked;
