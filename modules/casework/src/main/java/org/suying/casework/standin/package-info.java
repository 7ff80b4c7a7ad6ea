/** Cases that a tenant below may not decide itself (B-10): the one above sees which, and its officers stand in for who stays out. */
@NullMarked
package org.suying.casework.standin;

import org.jspecify.annotations.NullMarked;
