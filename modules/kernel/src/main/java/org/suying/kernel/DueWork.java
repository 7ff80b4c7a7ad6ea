package org.suying.kernel;

/** Port: does what the program's clock says is due. Implemented by the agenda; called by whoever moves the clock. */
public interface DueWork {

    /** Does everything that is due by now, in order, and comes back when nothing due is left. */
    void doWhatIsDue();
}
