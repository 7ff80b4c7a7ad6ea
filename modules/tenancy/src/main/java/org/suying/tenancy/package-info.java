/**
 * The tenant tree, the current tenant, and the walls between tenants.
 *
 * <ol>
 *   <li>A transaction belongs to one scope: it is set before the transaction begins and cannot change within it.
 *   <li>The database is the wall. Hibernate's tenant and our own predicates are comfort on top of it.
 *   <li>Without a scope nothing of a tenant can be read, and writing is an error.
 *   <li>The application refuses to start under a database role that could pass the wall.
 *   <li>What is encrypted is bound to its tenant and its place; a value moved elsewhere does not open.
 * </ol>
 *
 * <p>Knows nothing of officers, rule books or complaints.
 */
@NullMarked
package org.suying.tenancy;

import org.jspecify.annotations.NullMarked;
