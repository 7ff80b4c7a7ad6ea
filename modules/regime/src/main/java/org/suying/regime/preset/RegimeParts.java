package org.suying.regime.preset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.suying.regime.Presets;
import org.suying.regime.RegimeReader;
import org.suying.regime.Section;

/** Puts the reader together from the sections that the modules contribute and the folder that the installation names. */
@ApplicationScoped
public class RegimeParts {

    @Inject
    @ConfigProperty(name = "suying.tenants", defaultValue = "tenants")
    String tenants;

    @Inject
    @ConfigProperty(name = "suying.regime.baseline", defaultValue = "baseline")
    String baseline;

    @Produces
    @ApplicationScoped
    Presets presets() {
        return Presets.in(Path.of(tenants, "presets"), baseline);
    }

    @Produces
    @Singleton
    RegimeReader reader(@Any Instance<Section<?>> contributed, Presets presets) {
        List<Section<?>> sections = new ArrayList<>();
        contributed.forEach(sections::add);
        return new RegimeReader(sections, presets);
    }
}
