/** Steps of the build that need the modules' classes. Not part of the WAR. */
@NullMarked
package org.suying.app.assembly;

import org.jspecify.annotations.NullMarked;
