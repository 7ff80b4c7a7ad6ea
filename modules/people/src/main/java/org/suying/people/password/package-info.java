/** Rules for passwords, and their hashes. */
@NullMarked
package org.suying.people.password;

import org.jspecify.annotations.NullMarked;
