package org.suying.kernel;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Port: who is calling, by page or by REST. Implemented by {@code people}. */
public interface Caller {

    /** The officer who is signed in; empty for the public. */
    Optional<Officer> officer();

    /** @throws NotSignedIn if nobody is */
    default Officer require() {
        return officer().orElseThrow(NotSignedIn::new);
    }

    /**
     * The officer, if one is signed in who has the right.
     *
     * @throws NotSignedIn if nobody is
     * @throws Refused with {@code NOT_YOU} if the right is not among the officer's
     */
    default Officer require(Right right) {
        Officer officer = require();
        if (!officer.rights().contains(right)) {
            throw new Refused(KernelRefusal.WRONG_RIGHT);
        }
        return officer;
    }

    /**
     * An officer as the walls see one.
     *
     * @param tenant the id of the tenant the officer belongs to
     */
    record Officer(UUID id, String login, String name, UUID tenant, Set<Right> rights) {

        public Actor actor() {
            return Actor.officer(id, name);
        }
    }
}
