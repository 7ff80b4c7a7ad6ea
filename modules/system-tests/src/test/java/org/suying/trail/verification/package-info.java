@NullMarked
package org.suying.trail.verification;

import org.jspecify.annotations.NullMarked;
