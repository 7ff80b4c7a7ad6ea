package org.suying.ui.door;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

/** Takes the nonce out of the policy that PrimeFaces sends, and puts it into ours; there is one policy header. */
final class PolicyResponse extends HttpServletResponseWrapper {

    private final ContentPolicy policy;

    PolicyResponse(HttpServletResponse wrapped, ContentPolicy policy) {
        super(wrapped);
        this.policy = policy;
    }

    @Override
    public void addHeader(String name, String value) {
        if (ContentPolicy.HEADER.equalsIgnoreCase(name)) {
            setHeader(name, value);
        } else {
            super.addHeader(name, value);
        }
    }

    @Override
    public void setHeader(String name, String value) {
        super.setHeader(name, ContentPolicy.HEADER.equalsIgnoreCase(name) ? policy.text(value) : value);
    }

    /** Clears the page, not the headers that every answer carries. */
    @Override
    public void reset() {
        super.resetBuffer();
    }
}
