package org.suying.notice.right;

import org.jspecify.annotations.Nullable;
import org.suying.notice.left.Left;

/** Goes in a circle with {@link Left}, for the rule that forbids it. */
public final class Right {
    @Nullable Left other;
}
