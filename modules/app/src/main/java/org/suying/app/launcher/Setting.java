package org.suying.app.launcher;

import java.util.Locale;

/**
 * Every setting of the installation, in the order in which docs/operations/settings.md lists them. A setting is read
 * from the system property of its name ({@code -Dsuying.http.port=8180}), else from the environment variable in upper
 * case with underscores ({@code SUYING_HTTP_PORT}), else it has its default.
 */
public enum Setting {
    HTTP_PORT("suying.http.port", "8080"),
    HTTP_ADDRESS("suying.http.address", "127.0.0.1"),
    HTTP_MAX_POST_SIZE("suying.http.max-post-size", "230686720"),
    HTTP_BEHIND_PROXY("suying.http.behind-proxy", "false"),
    MANAGEMENT_PORT("suying.management.port", "9990"),
    DATABASE_PORT("suying.database.port", "5433"),
    DATABASE_URL("suying.database.url", ""),
    DATABASE_NAME("suying.database.name", "suying"),
    DATABASE_POOL("suying.database.pool", "30"),
    DATABASE_RESERVE("suying.database.reserve", "64"),
    DATABASE_BINARIES("suying.database.binaries", ""),
    NODE("suying.node", ""),
    DATA("suying.data", ""),
    TENANTS("suying.tenants", ""),
    DEMO("suying.demo", ""),
    SIGNINS("suying.signins", ""),
    PRODUCTION("suying.production", "false"),
    CLOCK("suying.clock", ""),
    RESET("suying.reset", "false"),
    SERVER_OPTIONS("suying.server.options", "-Xms96m -Xmx384m"),
    HOME("suying.home", ""),
    WAR("suying.war", "");

    private final String key;
    private final String otherwise;

    Setting(String key, String otherwise) {
        this.key = key;
        this.otherwise = otherwise;
    }

    public String key() {
        return key;
    }

    public String environment() {
        return key.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
    }

    /** Empty where the default depends on the machine or on other settings. */
    public String otherwise() {
        return otherwise;
    }
}
