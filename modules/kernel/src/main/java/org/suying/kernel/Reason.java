package org.suying.kernel;

/**
 * Why something is refused: a constant of a module's {@code …Refusal} enum. Its words stand in the {@code Messages}
 * bundle of the enum's own package, under the constant's name.
 */
public interface Reason {

    String name();

    FaultCode code();

    /** The base name of the bundle with this reason's words. */
    default String bundle() {
        Class<?> type = this instanceof Enum<?> constant ? constant.getDeclaringClass() : getClass();
        return type.getPackageName() + ".Messages";
    }
}
