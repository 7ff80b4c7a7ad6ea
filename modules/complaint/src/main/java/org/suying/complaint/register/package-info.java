/** The register of complaints (R19-09). */
@NullMarked
package org.suying.complaint.register;

import org.jspecify.annotations.NullMarked;
