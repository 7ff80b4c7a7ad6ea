/** The face of the module; see docs/architecture.md. */
@NullMarked
package org.suying.onboarding;

import org.jspecify.annotations.NullMarked;
