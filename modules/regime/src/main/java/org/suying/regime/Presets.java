package org.suying.regime;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The rule books that a tenant can start from. */
public interface Presets {

    /** All there are, faulty ones too, in the order of their ids. */
    List<Preset> all();

    /** By the id that the document gives itself under {@code regime}, or else by the name of its file. */
    Optional<Preset> find(String id);

    /** What lies under every rule book; empty if there is none. */
    Optional<Preset> baseline();

    static Presets none() {
        return new NoPresets();
    }

    /**
     * The files {@code *.yaml} of a folder, read again when they change.
     *
     * @param baseline the id of the one that lies under all
     */
    static Presets in(Path folder, String baseline) {
        return new PresetFolder(folder, baseline);
    }
}
