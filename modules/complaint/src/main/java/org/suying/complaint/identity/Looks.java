package org.suying.complaint.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.suying.casework.CaseId;
import org.suying.casework.CaseLine;
import org.suying.casework.Cases;
import org.suying.kernel.Caller;
import org.suying.kernel.Right;
import org.suying.tenancy.Tenants;
import org.suying.tenancy.Walls;
import org.suying.trail.Trail;
import org.suying.trail.TrailEvent;

/** Who looked at whom who complained, for auditors: the looks of all cases, and what released them (B-06). */
@ApplicationScoped
@Transactional
public class Looks {

    private static final int MOST = 200;
    private static final Set<String> VERBS = Set.of(Disclosure.VERB, Releasing.RELEASED);

    @Inject
    Trail trail;

    @Inject
    Cases cases;

    @Inject
    Tenants tenants;

    @Inject
    Walls walls;

    @Inject
    Caller caller;

    /** @param released whether it is a release; else a look */
    public record Item(
            OffsetDateTime at,
            String officer,
            String unit,
            @Nullable String purpose,
            UUID caseId,
            String number,
            String registerNumber,
            boolean released) {}

    /** The latest first, 200 at most. @throws org.suying.kernel.Refused NOT_YOU without the right to audit */
    public List<Item> latest(Locale locale) {
        caller.require(Right.AUDIT);
        List<TrailEvent> events = trail.latest(VERBS, MOST);
        List<CaseId> ids = events.stream()
                .map(TrailEvent::caseId)
                .filter(Objects::nonNull)
                .distinct()
                .map(CaseId::new)
                .toList();
        Map<UUID, CaseLine> lines = cases.lines(ids, Set.of(), locale).stream()
                .collect(Collectors.toMap(line -> line.summary().id().id(), line -> line));
        return events.stream()
                .flatMap(event ->
                        Optional.ofNullable(event.caseId()).map(lines::get).map(line -> item(event, line)).stream())
                .toList();
    }

    private Item item(TrailEvent event, CaseLine line) {
        return new Item(
                event.at().atZone(tenants.require(walls.tenant()).zone()).toOffsetDateTime(),
                event.actor().name(),
                Disclosure.unit(event),
                event.reason(),
                line.summary().id().id(),
                line.summary().number(),
                line.summary().registerNumber(),
                event.verb().equals(Releasing.RELEASED));
    }
}
