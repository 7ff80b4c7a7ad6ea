/** How refusals and failures become problem documents. */
@NullMarked
package org.suying.rest.problem;

import org.jspecify.annotations.NullMarked;
