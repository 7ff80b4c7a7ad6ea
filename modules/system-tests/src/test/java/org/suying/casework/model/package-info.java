@NullMarked
package org.suying.casework.model;

import org.jspecify.annotations.NullMarked;
