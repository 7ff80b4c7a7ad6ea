/**
 * What a tenant tells the tenant above it: reports that its rule book wants (R19-01), and deadlines that stay unmet
 * (B-03). The rows are the telling tenant's own; the one above reads them through its oversight scope, and the telling
 * tenant sees that it looked (B-06). Never says who complained.
 */
@NullMarked
package org.suying.casework.upward;

import org.jspecify.annotations.NullMarked;
