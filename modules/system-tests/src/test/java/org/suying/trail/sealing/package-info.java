@NullMarked
package org.suying.trail.sealing;

import org.jspecify.annotations.NullMarked;
