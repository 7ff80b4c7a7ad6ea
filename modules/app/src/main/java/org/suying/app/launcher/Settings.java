package org.suying.app.launcher;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The values of one start. A value that cannot be read refuses the start, all of them at once. */
public final class Settings {

    private static final int NODE_LENGTH = 23;

    private final Map<Setting, String> values;

    private Settings(Map<Setting, String> values) {
        this.values = values;
    }

    public static Settings ofThisMachine() {
        return of(System::getProperty, System::getenv);
    }

    static Settings of(Lookup properties, Lookup environment) {
        Map<Setting, String> values = new EnumMap<>(Setting.class);
        for (Setting setting : Setting.values()) {
            String value = properties.find(setting.key());
            if (value == null) {
                value = environment.find(setting.environment());
            }
            values.put(setting, value == null || value.isBlank() ? setting.otherwise() : value.strip());
        }
        Settings settings = new Settings(values);
        settings.check();
        return settings;
    }

    /** Null where there is no such value. */
    interface Lookup {
        @Nullable String find(String name);
    }

    /** The same with one value changed. */
    public Settings with(Setting setting, String value) {
        Map<Setting, String> changed = new EnumMap<>(values);
        changed.put(setting, value);
        return new Settings(changed);
    }

    private void check() {
        List<String> faults = new ArrayList<>();
        for (Setting port : List.of(Setting.HTTP_PORT, Setting.MANAGEMENT_PORT, Setting.DATABASE_PORT)) {
            if (!text(port).matches("\\d{1,5}") || number(port) < 1 || number(port) > 65535) {
                faults.add(Text.of("not.a.port", port.key(), text(port)));
            }
        }
        for (Setting flag : List.of(Setting.PRODUCTION, Setting.RESET, Setting.DEMO, Setting.HTTP_BEHIND_PROXY)) {
            if (!text(flag).matches("true|false") && !text(flag).equals(flag.otherwise())) {
                faults.add(Text.of("not.a.flag", flag.key(), text(flag)));
            }
        }
        for (Setting number : List.of(Setting.DATABASE_POOL, Setting.HTTP_MAX_POST_SIZE, Setting.DATABASE_RESERVE)) {
            if (!text(number).matches("[1-9]\\d{0,8}")) {
                faults.add(Text.of("not.a.number", number.key(), text(number)));
            }
        }
        checkTogether(faults);
        if (!embedded() && !Database.isAddress(text(Setting.DATABASE_URL))) {
            faults.add(Text.of("not.a.url", Setting.DATABASE_URL.key()));
        }
        try {
            if (clock().isPresent() && on(Setting.PRODUCTION)) {
                faults.add(Text.of("not.in.production", Setting.CLOCK.key()));
            }
        } catch (DateTimeParseException e) {
            faults.add(Text.of("not.an.instant", Setting.CLOCK.key(), text(Setting.CLOCK)));
        }
        if (!text(Setting.NODE).matches("[A-Za-z0-9-]{0," + NODE_LENGTH + "}")) {
            faults.add(Text.of("not.a.node", Setting.NODE.key(), text(Setting.NODE), NODE_LENGTH));
        }
        if (!text(Setting.DATABASE_NAME).matches("[a-z][a-z0-9_]{0,40}")) {
            faults.add(Text.of("not.a.name", Setting.DATABASE_NAME.key(), text(Setting.DATABASE_NAME)));
        }
        if (!faults.isEmpty()) {
            throw new CannotStart(faults);
        }
    }

    /** What is right by itself and wrong beside another. */
    private void checkTogether(List<String> faults) {
        List<Setting> ports = new ArrayList<>(List.of(Setting.HTTP_PORT, Setting.MANAGEMENT_PORT));
        if (embedded()) {
            ports.add(Setting.DATABASE_PORT);
        } else if (on(Setting.RESET)) {
            faults.add(Text.of("reset.external", Setting.RESET.key(), Setting.DATABASE_URL.key()));
        }
        for (Setting port : ports) {
            for (Setting other : ports.subList(ports.indexOf(port) + 1, ports.size())) {
                if (text(port).equals(text(other))) {
                    faults.add(Text.of("same.port", port.key(), other.key(), text(port)));
                }
            }
        }
        if (on(Setting.PRODUCTION) && on(Setting.DEMO)) {
            faults.add(Text.of("no.demo.in.production", Setting.DEMO.key(), Setting.PRODUCTION.key()));
        }
    }

    /** What the installation should have and has not. */
    List<String> missingParts() {
        List<String> faults = new ArrayList<>();
        if (!Files.exists(server().resolve("standalone")) || !Files.exists(war())) {
            faults.add(Text.of("not.installed", Setting.HOME.key(), home()));
        }
        if (!Files.isDirectory(tenants())) {
            faults.add(Text.of("no.such.folder", Setting.TENANTS.key(), tenants()));
        }
        return faults;
    }

    public String text(Setting setting) {
        return values.getOrDefault(setting, "");
    }

    public int number(Setting setting) {
        return Integer.parseInt(text(setting));
    }

    public boolean on(Setting setting) {
        return Boolean.parseBoolean(text(setting));
    }

    /** Below the user's home; for root where services keep their data, so that PostgreSQL, which never runs as root, can get there. */
    public Path data() {
        return path(
                Setting.DATA,
                () -> isRoot() ? Path.of("/var/lib/suying") : Path.of(System.getProperty("user.home"), ".suying"));
    }

    /** Unlike on every other node of the installation: the machine's name and the port. At most 23 signs, as transactions want. */
    String node() {
        String given = text(Setting.NODE);
        String name = given.isEmpty() ? machine() + "-" + text(Setting.HTTP_PORT) : given;
        return name.substring(Math.max(0, name.length() - NODE_LENGTH));
    }

    private static String machine() {
        try {
            return Files.readString(Path.of("/proc/sys/kernel/hostname"))
                    .strip()
                    .replaceAll("[^A-Za-z0-9-]", "-");
        } catch (IOException e) {
            return "node";
        }
    }

    public Path binaries() {
        return path(Setting.DATABASE_BINARIES, () -> data().resolve("postgresql"));
    }

    public Path tenants() {
        return path(Setting.TENANTS, () -> home().resolve("tenants"));
    }

    public Path signIns() {
        return path(Setting.SIGNINS, () -> data().resolve("sign-ins.json"));
    }

    public Path war() {
        return path(Setting.WAR, () -> home().resolve("suying.war"));
    }

    public Path server() {
        return home().resolve("server");
    }

    /** The folder that holds {@code lib/}, {@code server/} and {@code suying.war}. */
    public Path home() {
        return path(Setting.HOME, Settings::aboveThisJar);
    }

    /** When the program's clock is to begin; empty for the machine's time. */
    public Optional<Instant> clock() {
        return Optional.of(text(Setting.CLOCK))
                .filter(text -> !text.isEmpty())
                .map(text -> OffsetDateTime.parse(text).toInstant());
    }

    /** The demonstration city comes by default, but never into production. */
    public boolean demo() {
        return !on(Setting.PRODUCTION) && !"false".equals(text(Setting.DEMO));
    }

    public boolean embedded() {
        return text(Setting.DATABASE_URL).isEmpty();
    }

    /** Who may make roles and database on an external PostgreSQL; without a name if an administrator does that by hand. */
    Login administrator() {
        return Database.login(text(Setting.DATABASE_URL));
    }

    public static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private Path path(Setting setting, java.util.function.Supplier<Path> otherwise) {
        Path path = text(setting).isEmpty() ? otherwise.get() : Path.of(text(setting));
        return path.toAbsolutePath().normalize();
    }

    private static Path aboveThisJar() {
        try {
            Path jar = Path.of(Settings.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            Path lib = jar.getParent();
            Path home = lib == null ? null : lib.getParent();
            return home == null ? Path.of("") : home;
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
