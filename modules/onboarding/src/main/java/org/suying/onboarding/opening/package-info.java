/** Opening a tenant. */
@NullMarked
package org.suying.onboarding.opening;

import org.jspecify.annotations.NullMarked;
