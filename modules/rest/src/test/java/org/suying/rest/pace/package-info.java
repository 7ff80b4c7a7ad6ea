@NullMarked
package org.suying.rest.pace;

import org.jspecify.annotations.NullMarked;
