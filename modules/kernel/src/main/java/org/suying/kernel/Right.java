package org.suying.kernel;

/** The platform's few rights. A regime's roles carry them; an officer has those of the roles held. */
public enum Right {
    REGISTER,
    HANDLE,
    DECIDE,
    APPROVE,
    SUPERVISE,
    INSPECT,
    SEE_IDENTITY,
    SEE_ALL,
    ADMINISTER,
    AUDIT
}
