/** The installed program, started once for a whole run of tests, as a container of Arquillian. */
@NullMarked
package org.suying.testkit.server;

import org.jspecify.annotations.NullMarked;
