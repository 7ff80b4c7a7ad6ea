/** The layout of a workflow drawing, computed without a browser. */
@NullMarked
package org.suying.ui.flow;

import org.jspecify.annotations.NullMarked;
