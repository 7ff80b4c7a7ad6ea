/** The tree as it is stored. */
@NullMarked
package org.suying.tenancy.tree;

import org.jspecify.annotations.NullMarked;
