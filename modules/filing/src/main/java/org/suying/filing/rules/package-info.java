/** What a regime says about files. */
@NullMarked
package org.suying.filing.rules;

import org.jspecify.annotations.NullMarked;
