/** What the OpenAPI document says of every resource besides what stands on it: bodies, and how each may be refused. */
@NullMarked
package org.suying.rest.description;

import org.jspecify.annotations.NullMarked;
