/** The face of the module; see docs/architecture.md. */
@NullMarked
package org.suying.rest;

import org.jspecify.annotations.NullMarked;
