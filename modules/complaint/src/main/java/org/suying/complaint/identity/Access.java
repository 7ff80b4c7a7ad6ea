package org.suying.complaint.identity;

/** How an officer comes to see who complained (B-04). */
public enum Access {
    /** At once, for a purpose: who takes, decides and answers a complaint of somebody named. */
    DIRECT,
    /** Name and telephone number, for a purpose: the handler to whom it is assigned, where the rule book lets handlers call. */
    CONTACT,
    /** At once, for a purpose, as long as it is released. */
    RELEASED,
    /** After another person has released it. */
    BY_RELEASE,
    /** Never: the complaint is about the officer. */
    RECUSED,
    /** Never: nobody knows. */
    NOBODY;

    /** Whether a purpose is all that is wanted. */
    public boolean isOpen() {
        return this == DIRECT || this == CONTACT || this == RELEASED;
    }
}
