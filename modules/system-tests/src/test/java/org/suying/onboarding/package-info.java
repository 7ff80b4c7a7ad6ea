/** Opening tenants, on the running program. */
@NullMarked
package org.suying.onboarding;

import org.jspecify.annotations.NullMarked;
