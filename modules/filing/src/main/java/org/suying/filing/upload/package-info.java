/** Taking files in, keeping and giving them out. */
@NullMarked
package org.suying.filing.upload;

import org.jspecify.annotations.NullMarked;
