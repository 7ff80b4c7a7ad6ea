package org.suying.notice.circular;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.suying.casework.CaseId;
import org.suying.casework.CasePart;

/** What was sent round about a case, where the case is shown. */
@ApplicationScoped
public class CircularPart implements CasePart {

    @Inject
    Circulars circulars;

    @Override
    public String name() {
        return "circulars";
    }

    @Override
    public String view() {
        return "/notice/circular/part.xhtml";
    }

    @Override
    public @Nullable Object shown(CaseId id, Locale locale) {
        List<Circular> all = circulars.of(id);
        return all.isEmpty() ? null : all;
    }
}
