/** Filing a complaint, by the complainant or by an officer for the complainant (B-09). */
@NullMarked
package org.suying.complaint.intake;

import org.jspecify.annotations.NullMarked;
