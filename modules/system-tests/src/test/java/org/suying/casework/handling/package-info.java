/** What officers do on the pages of a case. */
@NullMarked
package org.suying.casework.handling;

import org.jspecify.annotations.NullMarked;
