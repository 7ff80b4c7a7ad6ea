/**
 * Layout, theme, tag library, converters, error pages and navigation of all pages; see docs/how-to/add-a-page.md.
 *
 * <ol>
 *   <li>A page is reached by its pretty address only; a module says which pages it has through {@link Pages}.
 *   <li>A public page works without JavaScript, without a session and under a strict content security policy.
 *   <li>A form that another site sends is refused.
 *   <li>A refusal by the program becomes messages beside the fields, and what was typed stays.
 *   <li>An error never shows a stack trace; a fault of ours shows a reference number that stands in the log.
 * </ol>
 *
 * <p>Knows no business: its tags take the small records of this package.
 */
@NullMarked
package org.suying.ui;

import org.jspecify.annotations.NullMarked;
