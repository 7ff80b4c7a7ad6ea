package org.suying.app.launcher;

import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The run command. {@code --reset} starts anew, {@code --print-bootstrap-sql} prints what an administrator has to run
 * on an external PostgreSQL, {@code --verify-trail} or {@code --verify-trail=tenant} checks the trails and ends with
 * status 2 if one does not hold. Ends with status 1, and a message that names the setting, when it cannot start.
 */
public final class Launcher {

    private static final String VERIFY = "--verify-trail";

    private Launcher() {}

    public static void main(String[] arguments) throws InterruptedException {
        try {
            Settings settings = settings(List.of(arguments));
            Optional<String> verification = Stream.of(arguments)
                    .filter(argument -> argument.startsWith(VERIFY))
                    .findFirst();
            if (List.of(arguments).contains("--print-bootstrap-sql")) {
                printBootstrap(settings);
            } else if (verification.isPresent()) {
                verifyTrail(settings, verification.get());
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
            if (!argument.matches("--reset|--print-bootstrap-sql|" + VERIFY + "(=.+)?")) {
                throw new CannotStart(Text.of("unknown.argument", argument));
            }
        }
        Settings settings = Settings.ofThisMachine();
        return arguments.contains("--reset") ? settings.with(Setting.RESET, "true") : settings;
    }

    private static void verifyTrail(Settings settings, String argument) {
        String tenant = argument.equals(VERIFY) ? null : argument.substring(VERIFY.length() + 1);
        if (!new TrailVerification(settings).run(tenant)) {
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
