/** For tests that run inside the server. It goes into the WAR with them. */
@NullMarked
package org.suying.testkit.inside;

import org.jspecify.annotations.NullMarked;
