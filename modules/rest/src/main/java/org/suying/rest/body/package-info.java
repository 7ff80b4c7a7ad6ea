/** Bodies in and out. */
@NullMarked
package org.suying.rest.body;

import org.jspecify.annotations.NullMarked;
