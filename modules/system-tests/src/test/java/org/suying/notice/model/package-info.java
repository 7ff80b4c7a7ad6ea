@NullMarked
package org.suying.notice.model;

import org.jspecify.annotations.NullMarked;
