package org.suying.kernel;

/** The platform's few rights. A regime's roles carry them; an officer has those of the roles held. */
public enum Right {
    /** Takes complaints down, keeps the register, sees every case. */
    REGISTER,
    /** Works on what is assigned, and asks for more time. */
    HANDLE,
    /** Decides, also for a tenant below where nobody there may; releases who complained. */
    DECIDE,
    /** Grants what others ask for, is called to what is late or urgent, releases who complained. */
    APPROVE,
    /** Watches over the work of others: register, quotas, what came from below. */
    SUPERVISE,
    /** Goes to see for itself. */
    INSPECT,
    /** Sees who complained, for a purpose that is written down. */
    SEE_IDENTITY,
    /** Sees every case, also those of others. */
    SEE_ALL,
    /** Looks after officers, units, tenants and what the program has set aside. */
    ADMINISTER,
    /** Sees every case and who looked at whom, has the trail checked, changes nothing. */
    AUDIT
}
