package org.suying.trail;

import java.nio.file.Path;
import java.sql.Connection;
import java.util.Locale;
import java.util.ServiceLoader;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The operator's check of the trails. Needs the database and the key files, but no server. */
public interface TrailCommand {

    static TrailCommand find() {
        return ServiceLoader.load(TrailCommand.class, TrailCommand.class.getClassLoader())
                .findFirst()
                .orElseThrow();
    }

    /**
     * Checks one tenant's trail, or every tenant's; reads only.
     *
     * @param connection of the role {@code suying_app}
     * @param keys the folder of the key files
     * @param slug null for all tenants
     * @param line takes one line in words for each tenant
     * @return whether all of them hold
     * @throws org.suying.kernel.NotFound if there is no such tenant
     */
    boolean verify(Connection connection, Path keys, @Nullable String slug, Locale locale, Consumer<String> line);
}
