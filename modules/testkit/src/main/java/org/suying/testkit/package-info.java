/**
 * What tests stand on: one server for all of them ({@code server}), somebody who calls it ({@link org.suying.testkit.Rest}),
 * somebody who looks at it ({@link org.suying.testkit.Visitor}), and institutions to try things on
 * ({@link org.suying.testkit.Town}).
 */
@NullMarked
package org.suying.testkit;

import org.jspecify.annotations.NullMarked;
