/**
 * How often something must be done in a period, by a tenant or by each below it, and how it stands (B-08). A rule book
 * says what is counted under names that any room contributes ({@link org.suying.casework.Counted}); this one contributes
 * cases and what was done on them. A quota is met, missed, at risk or on course; nothing is stored, so that each look
 * counts anew. The tenant above reads those directly below in its oversight scope, and each look stands on their trail
 * (B-06).
 */
@NullMarked
package org.suying.casework.quota;

import org.jspecify.annotations.NullMarked;
