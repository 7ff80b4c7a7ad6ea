/** Units, counters and officers: how they are stored, added and shown. */
@NullMarked
package org.suying.people.organisation;

import org.jspecify.annotations.NullMarked;
