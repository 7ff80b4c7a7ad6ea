package org.suying.rest.request;

import jakarta.ws.rs.WebApplicationException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Ends with 413 once more was read than is allowed. */
final class LimitedStream extends FilterInputStream {

    private long left;

    LimitedStream(InputStream in, long most) {
        super(in);
        this.left = most;
    }

    static WebApplicationException tooLarge() {
        return new WebApplicationException(413);
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        count(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int read = super.read(into, from, length);
        count(Math.max(read, 0));
        return read;
    }

    private void count(int read) {
        left -= read;
        if (left < 0) {
            throw tooLarge();
        }
    }
}
