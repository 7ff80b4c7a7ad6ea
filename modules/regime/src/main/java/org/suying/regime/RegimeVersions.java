package org.suying.regime;

/** The versions of the current scope's tenant. */
public interface RegimeVersions {

    /** The one under which a new case begins. @throws org.suying.kernel.NotFound if the tenant has none */
    RegimeVersion inForce();

    /** The one that a case began with. @throws org.suying.kernel.NotFound if it is not this tenant's */
    RegimeVersion require(RegimeVersionId id);

    /**
     * Puts the first version of a tenant in force at once; runs in the transaction of its caller.
     *
     * @param source the document as it was given, with its comments
     * @throws IllegalStateException if there is a version in force
     */
    RegimeVersion begin(Regime regime, String source);
}
