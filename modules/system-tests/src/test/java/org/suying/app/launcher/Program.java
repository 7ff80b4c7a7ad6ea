package org.suying.app.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** One run of {@code bin/suying}, seen as whoever typed it sees it: what it prints, how it ends, what it serves. */
record Program(Process process, Path printed, Place place) {

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** @param arguments what is typed behind its name */
    static Program start(Place place, Map<String, String> settings, String... arguments) throws IOException {
        Path printed = Files.createTempFile(place.above(), "printed-", ".txt");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("suying.home"), "bin", "suying").toString());
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(printed.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("SUYING_"));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().putAll(place.settings());
        builder.environment().putAll(settings);
        return new Program(builder.start(), printed, place);
    }

    /** Comes back when it serves pages. */
    Program awaitPages() {
        await("pages", () -> {
            assertThat(process.isAlive()).as(this::words).isTrue();
            return place.heard().contains(place.http()) && words().contains("http://localhost:" + place.http() + "/");
        });
        return this;
    }

    /** Comes back when somebody, the database for one, works on the folder. */
    Program awaitWork(int processes) {
        await(processes + " processes", () -> place.processes().size() >= processes);
        return this;
    }

    /** With which status it ends. */
    int awaitEnd() throws InterruptedException {
        assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS))
                .as(this::words)
                .isTrue();
        return process.exitValue();
    }

    /** What Ctrl-C and a supervisor do; gives the status with which it ends. */
    int stop() throws InterruptedException {
        process.destroy();
        return awaitEnd();
    }

    /** What nobody can prepare for. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        awaitEnd();
    }

    String words() {
        try {
            return Files.readString(printed);
        } catch (IOException e) {
            return "";
        }
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return call("GET", path, Map.of(), "");
    }

    HttpResponse<String> get(String path, String credential) throws IOException, InterruptedException {
        return call("GET", path, Map.of("Authorization", credential), "");
    }

    HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
        return call("POST", path, Map.of(), body);
    }

    HttpResponse<String> put(String path, String credential, String body) throws IOException, InterruptedException {
        return call("PUT", path, Map.of("Authorization", credential), body);
    }

    /** @param body JSON; empty for none */
    HttpResponse<String> call(String method, String path, Map<String, String> headers, String body)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address(path))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        headers.forEach(request::setHeader);
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }

    private URI address(String path) {
        return URI.create("http://localhost:" + place.http() + path);
    }

    static void await(String what, BooleanSupplier condition) {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("still no " + what).isLessThan(until);
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }
}
