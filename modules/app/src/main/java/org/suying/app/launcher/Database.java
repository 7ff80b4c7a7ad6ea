package org.suying.app.launcher;

import java.net.URI;
import java.net.URISyntaxException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/**
 * One database on one PostgreSQL.
 *
 * @param options what follows the question mark of its address, without user and password; empty for none
 */
record Database(String host, int port, String name, String options) {

    private static final String SCHEME = "jdbc:postgresql:";

    /** Whether it is an address of one server that {@link #of} can read. */
    static boolean isAddress(String url) {
        if (!url.startsWith(SCHEME + "//")) {
            return false;
        }
        try {
            return new URI(url.substring("jdbc:".length())).getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** Of an external PostgreSQL, from an address such as {@code jdbc:postgresql://host:5432/postgres?user=…}. */
    static Database of(String url) {
        URI uri = URI.create(url.substring("jdbc:".length()));
        String path = uri.getPath() == null ? "" : uri.getPath().replaceFirst("^/", "");
        return new Database(
                uri.getHost(), uri.getPort() < 0 ? 5432 : uri.getPort(), path.isEmpty() ? "postgres" : path, kept(uri));
    }

    /** Who the address says may create roles; without a name if it does not say. */
    static Login login(String url) {
        URI uri = URI.create(url.substring("jdbc:".length()));
        return new Login(parameter(uri, "user"), parameter(uri, "password"));
    }

    private static String parameter(URI uri, String name) {
        for (String pair : pairs(uri)) {
            if (pair.startsWith(name + "=")) {
                return java.net.URLDecoder.decode(
                        pair.substring(name.length() + 1), java.nio.charset.StandardCharsets.UTF_8);
            }
        }
        return "";
    }

    private static String kept(URI uri) {
        return String.join(
                "&",
                java.util.Arrays.stream(pairs(uri))
                        .filter(pair -> !pair.startsWith("user=") && !pair.startsWith("password=") && !pair.isEmpty())
                        .toList());
    }

    private static String[] pairs(URI uri) {
        return uri.getRawQuery() == null ? new String[0] : uri.getRawQuery().split("&");
    }

    Database named(String other) {
        return new Database(host, port, other, options);
    }

    String url() {
        return "jdbc:postgresql://%s:%d/%s%s".formatted(host, port, name, options.isEmpty() ? "" : "?" + options);
    }

    Connection connect(Login login) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", login.role());
        properties.setProperty("password", login.password());
        properties.setProperty("connectTimeout", "10");
        return DriverManager.getConnection(url(), properties);
    }
}
