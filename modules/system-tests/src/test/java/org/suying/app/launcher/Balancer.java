package org.suying.app.launcher;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands before several nodes, as simple as may be: requests go round, a browser stays with its node by a cookie,
 * and goes to the next where its own takes no connection. Nothing is sent twice.
 */
final class Balancer implements AutoCloseable {

    private static final Pattern COOKIE = Pattern.compile("(?im)^Cookie:.*\\bnode=(\\d+)");
    private static final InetAddress HERE = InetAddress.getLoopbackAddress();

    private final List<Integer> ports;
    private final ServerSocket door;
    private final AtomicInteger turn = new AtomicInteger();
    private final ExecutorService threads = Executors.newCachedThreadPool();

    private Balancer(List<Integer> ports, ServerSocket door) {
        this.ports = ports;
        this.door = door;
    }

    static Balancer over(List<Integer> ports) throws IOException {
        Balancer balancer = new Balancer(ports, new ServerSocket(0, 50, HERE));
        balancer.threads.submit(balancer::receive);
        return balancer;
    }

    int port() {
        return door.getLocalPort();
    }

    private void receive() {
        while (!door.isClosed()) {
            try {
                Socket client = door.accept();
                threads.submit(() -> serve(client));
            } catch (IOException e) {
                return;
            }
        }
    }

    /** One request for each connection. A node that breaks off breaks the client's connection off, too. */
    private void serve(Socket client) {
        try (client) {
            String head = head(client.getInputStream());
            if (head.isEmpty()) {
                return;
            }
            Matcher cookie = COOKIE.matcher(head);
            int first = cookie.find() ? Integer.parseInt(cookie.group(1)) : turn.getAndIncrement() % ports.size();
            for (int i = 0; i < ports.size(); i++) {
                int node = (first + i) % ports.size();
                try (Socket server = new Socket(HERE, ports.get(node))) {
                    exchange(client, server, head, node);
                    return;
                } catch (java.net.ConnectException e) {
                    continue;
                }
            }
        } catch (IOException e) {
            return;
        }
    }

    private void exchange(Socket client, Socket server, String head, int node) throws IOException {
        write(server, closing(head));
        var body = threads.submit(() -> client.getInputStream().transferTo(server.getOutputStream()));
        String answer = head(server.getInputStream());
        if (!answer.isEmpty()) {
            write(
                    client,
                    closing(answer)
                            .replaceFirst("\r\n\r\n$", "\r\nSet-Cookie: node=" + node + "; Path=/; HttpOnly\r\n\r\n"));
            server.getInputStream().transferTo(client.getOutputStream());
        }
        body.cancel(true);
    }

    private static String closing(String head) {
        return head.replaceAll("(?im)^Connection:.*\r\n", "").replaceFirst("\r\n", "\r\nConnection: close\r\n");
    }

    /** Up to the empty line; empty if the other side says nothing. */
    private static String head(InputStream in) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        for (int next = in.read(); next >= 0; next = in.read()) {
            head.write(next);
            if (next == '\n' && head.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
                return head.toString(StandardCharsets.ISO_8859_1);
            }
        }
        return "";
    }

    private static void write(Socket socket, String head) throws IOException {
        OutputStream out = socket.getOutputStream();
        out.write(head.getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        door.close();
        threads.shutdownNow();
    }
}
