package org.suying.people;

import java.util.List;
import java.util.Optional;

/** The units of the current scope's tenant. */
public interface Units {

    Optional<UnitSummary> find(UnitId id);

    Optional<UnitSummary> find(String slug);

    /** @throws org.suying.kernel.NotFound if there is none */
    UnitSummary require(UnitId id);

    /** In the order of their readable ids. */
    List<UnitSummary> all();
}
