package org.suying.app.launcher;

import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The run command. {@code --reset} starts anew, {@code --print-bootstrap-sql} prints what an administrator has to run
 * on an external PostgreSQL, {@code --verify-trail} or {@code --verify-trail=tenant} checks the trails and ends with
 * status 2 if one does not hold, {@code --backup=file} and {@code --restore=file} copy the embedded database. Ends with status 1, and a message that names the setting, when it cannot start.
 */
public final class Launcher {

    private static final String BOOTSTRAP = "--print-bootstrap-sql";
    private static final String VERIFY = "--verify-trail";
    private static final String BACKUP = "--backup";
    private static final String RESTORE = "--restore";

    private Launcher() {}

    public static void main(String[] arguments) throws InterruptedException {
        try {
            List<String> words = List.of(arguments);
            Settings settings = settings(words);
            if (words.contains(BOOTSTRAP)) {
                printBootstrap(settings);
            } else if (given(words, VERIFY).isPresent()) {
                endIfNot(new TrailVerification(settings)
                        .run(given(words, VERIFY).get().orElse(null)));
            } else if (given(words, BACKUP).isPresent()) {
                new Backup(settings).write(file(words, BACKUP));
            } else if (given(words, RESTORE).isPresent()) {
                endIfNot(new Restore(settings).read(file(words, RESTORE)));
            } else {
                serve(settings);
            }
        } catch (CannotStart e) {
            e.reasons().forEach(reason -> err().println(reason));
            System.exit(1);
        } catch (UncheckedIOException e) {
            err().println(Text.of("file.fault", String.valueOf(e.getCause())));
            System.exit(1);
        }
    }

    private static Settings settings(List<String> arguments) {
        for (String argument : arguments) {
            if (!argument.matches(
                    "--reset|" + BOOTSTRAP + "|" + VERIFY + "(=.+)?|(" + BACKUP + "|" + RESTORE + ")=.+")) {
                throw new CannotStart(Text.of("unknown.argument", argument));
            }
        }
        Settings settings = Settings.ofThisMachine();
        return arguments.contains("--reset") ? settings.with(Setting.RESET, "true") : settings;
    }

    /** What follows an argument's equals sign, if the argument is there, and if there is one. */
    private static Optional<Optional<String>> given(List<String> words, String name) {
        return words.stream()
                .filter(word -> word.equals(name) || word.startsWith(name + "="))
                .findFirst()
                .map(word -> Optional.of(word.substring(name.length()))
                        .filter(rest -> !rest.isEmpty())
                        .map(rest -> rest.substring(1)));
    }

    private static Path file(List<String> words, String name) {
        return Path.of(given(words, name).flatMap(value -> value).orElseThrow()).toAbsolutePath();
    }

    private static void endIfNot(boolean well) {
        if (!well) {
            System.exit(2);
        }
    }

    private static void serve(Settings settings) throws InterruptedException {
        Installation installation = new Installation(settings);
        Thread stop = new Thread(
                () -> {
                    say("stopping");
                    installation.close();
                    say("stopped");
                },
                "suying-stop");
        Runtime.getRuntime().addShutdownHook(stop);
        String ended;
        try {
            installation.begin();
            Greeting.print(settings, installation);
            // From here it only watches: what unpacking and migrating needed goes back to the machine.
            System.gc();
            ended = installation.await();
        } catch (CannotStart e) {
            if (installation.stopping()) {
                endWith(stop);
            }
            forget(stop);
            throw e;
        }
        if (installation.stopping()) {
            endWith(stop);
        }
        out().println(ended);
        System.exit(1);
    }

    /** Does not come back: whoever called the launcher in its own machine, as Maven does, has nothing more to do. */
    private static void endWith(Thread stop) throws InterruptedException {
        stop.join();
        System.exit(0);
    }

    /** What could not start has already been stopped. */
    private static void forget(Thread stop) {
        try {
            Runtime.getRuntime().removeShutdownHook(stop);
        } catch (IllegalStateException e) {
            // The hook is running: it was the one who stopped it.
            return;
        }
    }

    private static void printBootstrap(Settings settings) {
        try (DataFolder folder = DataFolder.take(settings.data())) {
            KeyFolder keys = KeyFolder.open(folder.keys());
            out().print(new Bootstrap(keys, settings.text(Setting.DATABASE_NAME)).sql());
            out().flush();
        }
    }

    static void say(String key, Object... args) {
        out().println(Text.of(key, args));
    }

    @SuppressWarnings("SystemOut")
    static PrintStream out() {
        return System.out;
    }

    @SuppressWarnings("SystemOut")
    private static PrintStream err() {
        return System.err;
    }
}
