/** What a regime lets be told. */
@NullMarked
package org.suying.notice.rules;

import org.jspecify.annotations.NullMarked;
