package org.suying.app.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;

/**
 * Finds and stops what a killed launcher left running on a data folder. A process is known by its own words, the folder
 * among them, never by a number in a file: a file may be old or unwritten, and numbers are used again.
 */
final class Orphans {

    private static final Duration SERVER_PATIENCE = Duration.ofSeconds(60);
    private static final Duration DATABASE_PATIENCE = Duration.ofSeconds(60);
    private static final Set<String> CONTROL = Set.of("initdb", "pg_ctl");

    private Orphans() {}

    /**
     * What a process says about itself.
     *
     * @param command its words, the program first; empty for a process of the kernel
     * @param folder where it works; empty if that is not ours to know
     */
    record Traits(List<String> command, String folder) {

        String program() {
            String first = command.isEmpty() ? "" : command.get(0);
            return first.substring(first.lastIndexOf('/') + 1);
        }
    }

    /** Server first, then the database: requests that run are finished. */
    static void stop(DataFolder folder) {
        for (ProcessHandle server : find(traits -> isServer(traits, folder.server()))) {
            Launcher.say("orphan.server", server.pid());
            Commands.end(server, SERVER_PATIENCE);
        }
        find(traits -> isControl(traits, folder)).forEach(control -> Commands.end(control, SERVER_PATIENCE));
        List<ProcessHandle> database = find(traits -> isDatabase(traits, folder.database()));
        if (!database.isEmpty()) {
            Launcher.say("orphan.database", database.get(0).pid());
            end(database);
        }
        forgetNumber(folder.database().resolve("postmaster.pid"));
    }

    /** Nobody works there any more, so the number in it is a dead process's or a stranger's, and PostgreSQL would believe it. */
    private static void forgetNumber(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static boolean isServer(Traits traits, Path folder) {
        return traits.command().contains(WildFly.BASE + folder);
    }

    /** The database's first process by its words, the others, which survive it for a moment, by where they work. */
    static boolean isDatabase(Traits traits, Path folder) {
        boolean postgres =
                traits.program().equals("postgres") || traits.program().startsWith("postgres:");
        return postgres
                && (traits.folder().equals(folder.toString()) || follows(traits.command(), "-D", folder.toString()));
    }

    /** A start or the making of the database that was under way. */
    static boolean isControl(Traits traits, DataFolder folder) {
        return CONTROL.contains(traits.program())
                && (traits.command().contains("--pgdata=" + folder.database())
                        || traits.command().contains("--pgdata=" + folder.databaseInTheMaking()));
    }

    private static boolean follows(List<String> words, String first, String second) {
        int at = words.indexOf(first);
        return at >= 0 && at + 1 < words.size() && words.get(at + 1).equals(second);
    }

    private static List<ProcessHandle> find(Predicate<Traits> wanted) {
        return ProcessHandle.allProcesses()
                .filter(ProcessHandle::isAlive)
                .filter(process -> wanted.test(traits(process.pid())))
                .sorted()
                .toList();
    }

    private static Traits traits(long pid) {
        Path process = Path.of("/proc", Long.toString(pid));
        return new Traits(command(process), folder(process));
    }

    private static List<String> command(Path process) {
        try {
            return Arrays.asList(
                    new String(Files.readAllBytes(process.resolve("cmdline")), StandardCharsets.UTF_8).split("\0"));
        } catch (IOException e) {
            return List.of();
        }
    }

    private static String folder(Path process) {
        try {
            return Files.readSymbolicLink(process.resolve("cwd")).toString();
        } catch (IOException e) {
            return "";
        }
    }

    /** SIGINT is PostgreSQL's fast stop: sessions end, nothing acknowledged is lost. Without their first process the others have to be told. */
    private static void end(List<ProcessHandle> database) {
        List<ProcessHandle> first = database.stream()
                .filter(process -> traits(process.pid()).program().equals("postgres"))
                .toList();
        first.forEach(process -> Commands.run(Path.of("/"), List.of("kill", "-INT", Long.toString(process.pid()))));
        if (first.isEmpty()) {
            database.forEach(ProcessHandle::destroy);
        }
        await(database);
    }

    private static void await(List<ProcessHandle> processes) {
        var ended = CompletableFuture.allOf(
                processes.stream().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new));
        try {
            ended.get(DATABASE_PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            processes.forEach(ProcessHandle::destroyForcibly);
            ended.join();
        }
    }
}
