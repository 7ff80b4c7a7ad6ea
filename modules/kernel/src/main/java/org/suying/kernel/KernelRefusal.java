package org.suying.kernel;

/** Refusals that every module may give. */
public enum KernelRefusal implements Reason {
    WRONG_RIGHT(FaultCode.NOT_YOU);

    private final FaultCode code;

    KernelRefusal(FaultCode code) {
        this.code = code;
    }

    @Override
    public FaultCode code() {
        return code;
    }
}
