/** The register. */
@NullMarked
package org.suying.complaint.register;

import org.jspecify.annotations.NullMarked;
