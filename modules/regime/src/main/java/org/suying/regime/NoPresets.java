package org.suying.regime;

import java.util.List;
import java.util.Optional;

/** Nothing ships: every rule book stands alone. */
final class NoPresets implements Presets {

    @Override
    public List<Preset> all() {
        return List.of();
    }

    @Override
    public Optional<Preset> find(String id) {
        return Optional.empty();
    }

    @Override
    public Optional<Preset> baseline() {
        return Optional.empty();
    }
}
