/** What is looked at of every request before a resource sees it. */
@NullMarked
package org.suying.rest.request;

import org.jspecify.annotations.NullMarked;
