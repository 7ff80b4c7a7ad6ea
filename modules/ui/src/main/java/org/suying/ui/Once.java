package org.suying.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.suying.kernel.Ids;

/**
 * The token that a form carries so that it counts once however often it is sent. The tag {@code sy:once} puts it into
 * the form; a form that comes back with errors keeps it, as nothing was done under it. In pages: {@code #{once}}.
 */
@Named("once")
@RequestScoped
public class Once {

    /** The name of the hidden field. */
    public static final String FIELD = "sy-once";

    private HttpServletRequest request;
    private final UUID fresh = UUID.randomUUID();
    private boolean renewed;

    @Inject
    public Once(HttpServletRequest request) {
        this.request = request;
    }

    @SuppressWarnings("NullAway.Init")
    protected Once() {}

    /** The token that was sent; empty if none was, or what was sent is none of ours. */
    public Optional<UUID> sent() {
        return Optional.ofNullable(request.getParameter(FIELD)).flatMap(Ids::parse);
    }

    /** The token for the form: the one that was sent unless what it stood for is done, else a fresh one. */
    public UUID token() {
        return renewed ? fresh : sent().orElse(fresh);
    }

    /** What was asked under the token is done; a form that follows on the same page asks for something else. */
    public void renew() {
        renewed = true;
    }

    /** Whether {@link #token()} stands for something else than what was sent. */
    public boolean isRenewed() {
        return renewed;
    }
}
