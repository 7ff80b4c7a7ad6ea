package org.suying.complaint.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.suying.casework.CaseDesk;
import org.suying.casework.CaseId;
import org.suying.casework.CaseSummary;
import org.suying.casework.Cases;
import org.suying.complaint.model.Supplement;
import org.suying.complaint.repeat.Joining;
import org.suying.complaint.repeat.Link;
import org.suying.complaint.repeat.Links;
import org.suying.complaint.store.Complaints;
import org.suying.kernel.Words;

/**
 * What belongs to a complaint, as officers see it: those that they may see, and what is handled with one that they may see,
 * for they handle that too.
 */
@ApplicationScoped
class Linked {

    @Inject
    Links links;

    @Inject
    Cases cases;

    @Inject
    CaseDesk desk;

    @Inject
    Complaints complaints;

    /**
     * One that belongs to it.
     *
     * @param link the id of the link
     * @param how in words: handled with this one, or this one with it, or beside it
     * @param content of what is handled with this one, and what its complainant said later; empty for the others
     * @param partable whether the link can still be undone
     */
    public record Other(
            UUID link,
            UUID id,
            String number,
            String registerNumber,
            String subject,
            String state,
            String stateText,
            Link.Kind kind,
            boolean leads,
            String how,
            @Nullable String reason,
            List<String> content,
            boolean partable) {}

    List<Other> of(CaseId id, Locale locale) {
        return links.of(id).stream()
                .filter(link -> link.leads(id) || desk.sees(link.besides(id)))
                .map(link -> other(id, link, locale))
                .toList();
    }

    private Other other(CaseId id, Link link, Locale locale) {
        CaseId besides = link.besides(id);
        CaseSummary summary = cases.require(besides, locale);
        CaseSummary leading = cases.require(link.other());
        String how = link.leads(id) ? "leads" : link.follows(id) ? "follows" : "beside";
        return new Other(
                link.id(),
                besides.id(),
                summary.number(),
                summary.registerNumber(),
                summary.subject(),
                summary.state(),
                summary.stateText(),
                link.kind(),
                link.follows(id),
                Words.of("org.suying.complaint.Messages", "link." + how, locale),
                link.reason(),
                link.leads(id) ? said(besides) : List.of(),
                link.kind() == Link.Kind.RELATED || !Joining.isDecided(leading));
    }

    private List<String> said(CaseId id) {
        List<String> said = new ArrayList<>();
        said.add(complaints.require(id).what().content());
        complaints.supplements(id).stream().map(Supplement::content).forEach(said::add);
        return said;
    }
}
