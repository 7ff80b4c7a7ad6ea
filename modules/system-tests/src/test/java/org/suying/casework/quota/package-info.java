/** Tests of quotas, with the server. */
@NullMarked
package org.suying.casework.quota;

import org.jspecify.annotations.NullMarked;
