/** The demonstration city. */
@NullMarked
package org.suying.onboarding.demo;

import org.jspecify.annotations.NullMarked;
