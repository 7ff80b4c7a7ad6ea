/** Cases as they are stored. */
@NullMarked
package org.suying.casework.model;

import org.jspecify.annotations.NullMarked;
