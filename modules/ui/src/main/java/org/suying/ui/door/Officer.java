package org.suying.ui.door;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.function.Function;
import org.suying.ui.SignedIn;

/** Who is signed in, for the templates; all empty when nobody is. In pages: {@code #{officer}}. */
@Named("officer")
@RequestScoped
public class Officer {

    private Instance<SignedIn> signedIn;

    @Inject
    public Officer(Instance<SignedIn> signedIn) {
        this.signedIn = signedIn;
    }

    @SuppressWarnings("NullAway.Init")
    protected Officer() {}

    public String id() {
        return read(SignedIn::id);
    }

    public String name() {
        return read(SignedIn::name);
    }

    public String role() {
        return read(SignedIn::role);
    }

    public String tenantName() {
        return read(SignedIn::tenantName);
    }

    public String tenantSlug() {
        return read(SignedIn::tenantSlug);
    }

    /** Whether the person holds a right: {@code #{officer.may('REGISTER')}}. */
    public boolean may(String right) {
        return signedIn.isResolvable() && signedIn.get().rights().contains(right);
    }

    private String read(Function<SignedIn, String> what) {
        return signedIn.isResolvable() ? what.apply(signedIn.get()) : "";
    }
}
