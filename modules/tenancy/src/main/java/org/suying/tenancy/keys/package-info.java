/** Key files, data keys, encryption and keyed hashes. */
@NullMarked
package org.suying.tenancy.keys;

import org.jspecify.annotations.NullMarked;
