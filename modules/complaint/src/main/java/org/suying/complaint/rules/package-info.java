/** What a regime says about complaints: channels, forms, grounds, measures, replies. */
@NullMarked
package org.suying.complaint.rules;

import org.jspecify.annotations.NullMarked;
