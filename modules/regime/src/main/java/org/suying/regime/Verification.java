package org.suying.regime;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What reading a document gave.
 *
 * @param regime null if a finding is an error
 * @param findings in the order of the text
 */
public record Verification(@Nullable Regime regime, List<Finding> findings) {

    public Verification {
        findings = List.copyOf(findings);
    }

    public boolean ok() {
        return regime != null;
    }

    /** @throws UnsoundRegime with every finding, if one is an error */
    public Regime require() {
        if (regime == null) {
            throw new UnsoundRegime(findings);
        }
        return regime;
    }
}
