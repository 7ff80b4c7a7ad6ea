package org.suying.app.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** A port that somebody else listens on. */
record Taken(ServerSocket socket) implements AutoCloseable {

    static Taken any() throws IOException {
        return new Taken(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
    }

    int port() {
        return socket.getLocalPort();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
