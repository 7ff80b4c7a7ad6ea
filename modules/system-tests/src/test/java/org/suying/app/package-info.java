@NullMarked
package org.suying.app;

import org.jspecify.annotations.NullMarked;
