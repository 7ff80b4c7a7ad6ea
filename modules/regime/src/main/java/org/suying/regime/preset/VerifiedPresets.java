package org.suying.regime.preset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.suying.regime.Finding;
import org.suying.regime.Preset;
import org.suying.regime.Presets;
import org.suying.regime.RegimeReader;
import org.suying.regime.Verification;

/** Every preset with what is wrong with it. A faulty one is logged, at start and when a file changes, and stops nobody. */
@ApplicationScoped
public class VerifiedPresets {

    private static final System.Logger LOG = System.getLogger(VerifiedPresets.class.getName());

    @Inject
    Presets presets;

    @Inject
    RegimeReader reader;

    private Map<Preset, Verification> verified = Map.of();

    void atStart(@Observes @Initialized(ApplicationScoped.class) Object event) {
        LOG.log(Level.INFO, "{0} presets", Integer.toString(all().size()));
        if (presets.baseline().isEmpty()) {
            LOG.log(Level.WARNING, "there is no baseline: does suying.tenants name the right folder?");
        }
    }

    /** In the order of the ids. The map is not to be changed. */
    synchronized Map<Preset, Verification> all() {
        List<Preset> now = presets.all();
        if (!List.copyOf(verified.keySet()).equals(now)) {
            Map<Preset, Verification> fresh = new LinkedHashMap<>();
            now.forEach(preset -> fresh.put(preset, verify(preset)));
            verified = fresh;
        }
        return verified;
    }

    private Verification verify(Preset preset) {
        Verification verification = reader.verify(preset);
        for (Finding finding : verification.findings()) {
            LOG.log(
                    Level.WARNING,
                    "preset {0}, line {1}: {2} {3} {4}",
                    preset.file(),
                    Integer.toString(finding.line()),
                    finding.code(),
                    finding.pointer(),
                    finding.message(Locale.ENGLISH));
        }
        return verification;
    }
}
