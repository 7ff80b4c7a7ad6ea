package org.suying.people;

import java.util.List;
import org.suying.kernel.Fault;

/** What a password must be, and how it is kept. */
public interface Passwords {

    /** Everything that is wrong with it, each at the empty pointer; empty if nothing is. */
    List<Fault> faults(String login, String password);

    /** Takes a good part of a second of work, so that guessing does too. */
    HashedPassword hash(String password);
}
