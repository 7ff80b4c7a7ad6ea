/** What Faces is taught: records as properties, refusals as messages, pretty addresses, two languages. */
@NullMarked
package org.suying.ui.faces;

import org.jspecify.annotations.NullMarked;
