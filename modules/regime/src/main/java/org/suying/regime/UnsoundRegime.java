package org.suying.regime;

import java.util.List;
import java.util.stream.Collectors;

/** A rule book that does not verify was to be used; carries every finding. Answers 422. */
public final class UnsoundRegime extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Finding> findings;

    public UnsoundRegime(List<Finding> findings) {
        super(findings.stream()
                .map(finding ->
                        finding.code() + " " + finding.pointer() + " (" + finding.line() + ":" + finding.column() + ")")
                .collect(Collectors.joining(", ")));
        this.findings = List.copyOf(findings);
    }

    public List<Finding> findings() {
        return findings;
    }
}
