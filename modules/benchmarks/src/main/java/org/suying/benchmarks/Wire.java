package org.suying.benchmarks;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * One client's connection, opened when it is needed and kept open: as much of HTTP as the program's answers need and no more,
 * so that the processors of a small machine are the program's. One that has long been idle is opened anew: the server closes
 * it after a minute.
 */
final class Wire implements AutoCloseable {

    private static final long IDLE = Duration.ofSeconds(30).toNanos();

    private final int port;
    private Socket socket = new Socket();
    private InputStream in = InputStream.nullInputStream();
    private long used;

    /** @param headers names in lower case; of several of one name the last */
    record Answer(int status, Map<String, String> headers, String body) {

        /** The same answer, if it has this status. */
        Answer expect(int wanted) {
            if (status != wanted) {
                throw new IllegalStateException("answered " + status + ", not " + wanted + ": " + body);
            }
            return this;
        }
    }

    Wire(int port) {
        this.port = port;
    }

    private OutputStream open() throws IOException {
        if (!socket.isConnected() || System.nanoTime() - used > IDLE) {
            socket.close();
            socket = new Socket(InetAddress.getLoopbackAddress(), port);
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(900_000);
            in = new BufferedInputStream(socket.getInputStream(), 16_384);
        }
        return socket.getOutputStream();
    }

    Answer get(String path, Map<String, String> headers) {
        return send("GET", path, headers, "");
    }

    Answer post(String path, Map<String, String> headers, String body) {
        return send("POST", path, headers, body);
    }

    Answer send(String method, String path, Map<String, String> headers, String body) {
        byte[] content = body.getBytes(StandardCharsets.UTF_8);
        StringBuilder head =
                new StringBuilder(512).append(method).append(' ').append(path).append(" HTTP/1.1\r\nHost: ");
        head.append("localhost:")
                .append(port)
                .append("\r\nContent-Length: ")
                .append(content.length)
                .append("\r\n");
        headers.forEach(
                (name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        ByteArrayOutputStream whole = new ByteArrayOutputStream(head.length() + content.length + 2);
        whole.writeBytes(head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1));
        whole.writeBytes(content);
        try {
            whole.writeTo(open());
            Answer answer = read();
            used = System.nanoTime();
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(method + " " + path, e);
        }
    }

    private Answer read() throws IOException {
        int status = Integer.parseInt(line().substring(9, 12));
        Map<String, String> headers = new LinkedHashMap<>();
        for (String line = line(); !line.isEmpty(); line = line()) {
            int colon = line.indexOf(':');
            headers.put(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        }
        return new Answer(status, headers, new String(body(headers), StandardCharsets.UTF_8));
    }

    private byte[] body(Map<String, String> headers) throws IOException {
        if ("chunked".equals(headers.get("transfer-encoding"))) {
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            for (int size = chunk(); size > 0; size = chunk()) {
                all.writeBytes(in.readNBytes(size));
                line();
            }
            line();
            return all.toByteArray();
        }
        return in.readNBytes(Integer.parseInt(headers.getOrDefault("content-length", "0")));
    }

    private int chunk() throws IOException {
        return Integer.parseInt(line(), 16);
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new EOFException("the server has closed the connection");
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
