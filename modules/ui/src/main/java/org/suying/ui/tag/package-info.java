/** The tag library; see META-INF/suying-ui.taglib.xml. */
@NullMarked
package org.suying.ui.tag;

import org.jspecify.annotations.NullMarked;
