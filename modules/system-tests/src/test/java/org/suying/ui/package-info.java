@NullMarked
package org.suying.ui;

import org.jspecify.annotations.NullMarked;
