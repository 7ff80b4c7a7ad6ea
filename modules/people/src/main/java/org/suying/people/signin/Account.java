package org.suying.people.signin;

import org.suying.people.HashedPassword;
import org.suying.people.OfficerId;
import org.suying.tenancy.TenantId;

/**
 * An officer as the door knows one.
 *
 * @param version counts every change of the officer
 */
record Account(SignInName name, OfficerId officer, TenantId tenant, HashedPassword password, int version) {}
