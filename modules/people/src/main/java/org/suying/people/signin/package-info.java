/** How officers sign in: by form for pages, by HTTP Basic for {@code /api}; and who is calling. */
@NullMarked
package org.suying.people.signin;

import org.jspecify.annotations.NullMarked;
