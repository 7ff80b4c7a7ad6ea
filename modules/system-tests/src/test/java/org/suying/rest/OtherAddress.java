package org.suying.rest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import org.suying.testkit.server.TestServer;

/** A way to the server that comes from another address of this machine than all other tests. */
final class OtherAddress implements AutoCloseable {

    private final ServerSocket door;
    private final InetAddress from;

    private OtherAddress(ServerSocket door, InetAddress from) {
        this.door = door;
        this.from = from;
    }

    /** @param address such as {@code 127.0.0.9} */
    static OtherAddress of(String address) {
        try {
            var loopback = InetAddress.getByName("127.0.0.1");
            OtherAddress way = new OtherAddress(new ServerSocket(0, 200, loopback), InetAddress.getByName(address));
            run(way::receive);
            return way;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String origin() {
        return "http://localhost:" + door.getLocalPort();
    }

    private void receive() {
        while (!door.isClosed()) {
            try {
                Socket visitor = door.accept();
                Socket server = new Socket();
                server.bind(new InetSocketAddress(from, 0));
                server.connect(
                        new InetSocketAddress("127.0.0.1", TestServer.running().port()));
                run(() -> pass(visitor, server));
                run(() -> pass(server, visitor));
            } catch (IOException e) {
                return; // the door was closed
            }
        }
    }

    private static void pass(Socket from, Socket to) {
        try (from;
                to) {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException e) {
            // one of them has hung up
        }
    }

    private static void run(Runnable work) {
        Thread thread = new Thread(work, "other-address");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
