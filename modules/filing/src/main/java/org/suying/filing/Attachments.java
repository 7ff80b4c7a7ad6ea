package org.suying.filing;

import java.util.List;
import org.suying.casework.CaseId;
import org.suying.kernel.Faults;

/** The files of the current tenant. Every method takes part in the transaction of its caller or begins one. */
public interface Attachments {

    /** What the regime in force takes. */
    FileLimits limits();

    /**
     * Takes files in; they wait a day to be named. Of several faulty ones every fault is found.
     *
     * @param pointer above the files: the first's faults lie at {@code pointer/0}
     * @return those that were taken, in this order; fewer than were given if there are faults
     */
    List<Received> receive(List<? extends Incoming> files, String pointer, Faults faults);

    /**
     * Finds ids under which no file waits: unknown, another tenant's, used, expired, named twice, more than are taken.
     *
     * @param pointer of the list
     */
    void check(List<String> ids, String pointer, Faults faults);

    /** Makes the files that wait under these ids a case's own; they were found good by {@link #check}. */
    void keep(CaseId id, List<String> ids, Attachment.Use use);

    /** A case's own, oldest first. */
    List<Attachment> of(CaseId id);
}
