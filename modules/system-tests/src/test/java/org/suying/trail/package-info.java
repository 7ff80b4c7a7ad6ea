@NullMarked
package org.suying.trail;

import org.jspecify.annotations.NullMarked;
