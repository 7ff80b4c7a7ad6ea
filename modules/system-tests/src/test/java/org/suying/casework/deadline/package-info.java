@NullMarked
package org.suying.casework.deadline;

import org.jspecify.annotations.NullMarked;
