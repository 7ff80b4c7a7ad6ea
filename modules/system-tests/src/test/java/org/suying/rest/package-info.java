/** The REST contract, on the running program. */
@NullMarked
package org.suying.rest;

import org.jspecify.annotations.NullMarked;
