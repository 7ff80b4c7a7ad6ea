package org.suying.notice.left;

import org.jspecify.annotations.Nullable;
import org.suying.notice.right.Right;

/** Goes in a circle with {@link Right}, for the rule that forbids it. */
public final class Left {
    @Nullable Right other;
}
