package org.suying.trail.verification;

import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.suying.kernel.Words;
import org.suying.tenancy.Offline;
import org.suying.tenancy.Tenant;
import org.suying.trail.TrailCommand;
import org.suying.trail.Verification;
import org.suying.trail.Verification.Bad;

/** Found by {@link java.util.ServiceLoader}. */
public final class OfflineCommand implements TrailCommand {

    @Override
    public boolean verify(
            Connection connection, Path keys, @Nullable String slug, Locale locale, Consumer<String> line) {
        Offline tenancy = Offline.over(connection, keys);
        OfflineVerification verification = new OfflineVerification(tenancy);
        List<Tenant> wanted = slug == null
                ? tenancy.tenants().all()
                : List.of(tenancy.tenants().require(slug));
        boolean hold = true;
        for (Tenant tenant : wanted) {
            Verification found = verification.of(tenant);
            line.accept(tenant.slug() + ": " + words(found, locale));
            hold &= found.ok();
        }
        return hold;
    }

    private static String words(Verification found, Locale locale) {
        Bad bad = found.firstBad();
        return bad == null
                ? Words.of(Damages.BUNDLE, "whole", locale, Long.toString(found.events()))
                : Damages.words(bad, locale) + (bad.event() == null ? "" : " (" + bad.event() + ")");
    }
}
