package org.suying.rest.pace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.suying.kernel.Caller;
import org.suying.kernel.Hindrance;
import org.suying.kernel.Refused;
import org.suying.rest.LimitedAct;
import org.suying.rest.Pace;
import org.suying.rest.RestRefusal;

/** The pace as the installation sets it: {@code suying.limits.file.at-once}, {@code suying.limits.file.seconds-between}. */
@ApplicationScoped
public class CountedPace implements Pace {

    @Inject
    Turns turns;

    @Inject
    Config config;

    @Inject
    Instance<Caller> caller;

    @Inject
    @ConfigProperty(name = "suying.limits.exempt")
    Optional<Set<String>> exempt;

    @Override
    public void take(LimitedAct act, String address) {
        if (isExempt(address)) {
            return;
        }
        int wait = seconds(act, address);
        if (wait > 0) {
            throw new Refused(RestRefusal.TOO_OFTEN, wait);
        }
    }

    /** Looking goes on where there is no room to count it. */
    private int seconds(LimitedAct act, String address) {
        try {
            return turns.take(
                    act.id(),
                    Client.of(address),
                    number(act, "seconds-between", act.secondsBetween()),
                    number(act, "at-once", act.atOnce()));
        } catch (RuntimeException e) {
            if (act.looks() && Hindrance.in(e).filter(Hindrance.NO_ROOM::equals).isPresent()) {
                return 0;
            }
            throw e;
        }
    }

    private boolean isExempt(String address) {
        return exempt.filter(addresses -> addresses.contains(address)).isPresent()
                || (caller.isResolvable() && caller.get().officer().isPresent());
    }

    private int number(LimitedAct act, String what, int otherwise) {
        return config.getOptionalValue("suying.limits." + act.id() + "." + what, Integer.class)
                .orElse(otherwise);
    }
}
