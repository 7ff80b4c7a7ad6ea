/** The register as officers see it. */
@NullMarked
package org.suying.complaint.register;

import org.jspecify.annotations.NullMarked;
