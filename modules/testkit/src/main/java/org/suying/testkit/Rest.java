package org.suying.testkit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.suying.testkit.server.TestServer;

/** Somebody who calls the server, with the headers that he always sends. Bodies are written as JSON; a string goes as it is. */
public final class Rest {

    /** What everybody of the demonstration city signs in with. */
    public static final String PASSWORD = "Yunchuan-demo-2026";

    static final ObjectMapper JSON = new ObjectMapper();

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final Map<String, String> headers;
    private final String origin;

    private Rest(Map<String, String> headers, String origin) {
        this.headers = headers;
        this.origin = origin;
    }

    /** Somebody without an account. */
    public static Rest anybody() {
        return new Rest(Map.of("Content-Type", "application/json"), "");
    }

    /** @param login {@code name@tenant}, with the password of the demonstration city */
    public static Rest officer(String login) {
        return officer(login, PASSWORD);
    }

    public static Rest officer(String login, String password) {
        String credential =
                Base64.getEncoder().encodeToString((login + ":" + password).getBytes(StandardCharsets.UTF_8));
        return anybody().with("Authorization", "Basic " + credential);
    }

    /** The same caller, who also sends this header. */
    public Rest with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Rest(more, origin);
    }

    /** The same caller, who comes another way: {@code http://localhost:1234}. */
    public Rest through(String otherOrigin) {
        return new Rest(headers, otherOrigin);
    }

    /** @param path below {@code /api/v1/}, or from the root if it begins with a slash */
    public Answer get(String path) {
        return send("GET", path, BodyPublishers.noBody());
    }

    /** What is answered with 200, byte by byte. */
    public byte[] bytes(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(place(path)).timeout(Duration.ofSeconds(60));
        headers.forEach(request::setHeader);
        try {
            var answer = CLIENT.send(request.build(), BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new AssertionError(path + " answered " + answer.statusCode());
            }
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public Answer post(String path, Object body) {
        return send("POST", path, written(body));
    }

    public Answer put(String path, Object body) {
        return send("PUT", path, written(body));
    }

    public Answer send(String method, String path, BodyPublisher body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(place(path))
                .timeout(Duration.ofSeconds(60))
                .method(method, body);
        headers.forEach(request::setHeader);
        try {
            return new Answer(CLIENT.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private URI place(String path) {
        URI address = address(path);
        String query = address.getRawQuery();
        return origin.isEmpty()
                ? address
                : URI.create(origin + address.getRawPath() + (query == null ? "" : "?" + query));
    }

    /** The whole address of a path. */
    public static URI address(String path) {
        String below = path.startsWith("/") ? path : "/api/v1/" + path;
        return URI.create("http://localhost:" + TestServer.running().port() + below);
    }

    private static BodyPublisher written(Object body) {
        try {
            return BodyPublishers.ofString(body instanceof String text ? text : JSON.writeValueAsString(body));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
