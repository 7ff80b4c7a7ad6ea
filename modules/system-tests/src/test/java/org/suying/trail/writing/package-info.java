@NullMarked
package org.suying.trail.writing;

import org.jspecify.annotations.NullMarked;
