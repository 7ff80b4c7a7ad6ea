package org.suying.complaint.handling;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.suying.casework.CaseAddress;
import org.suying.casework.CaseId;
import org.suying.casework.Cases;
import org.suying.complaint.ComplaintRefusal;
import org.suying.complaint.intake.Intake;
import org.suying.complaint.repeat.Joining;
import org.suying.complaint.repeat.Link;
import org.suying.kernel.Faults;
import org.suying.kernel.Words;
import org.suying.tenancy.Anew;
import org.suying.tenancy.Entrance;
import org.suying.ui.Notices;
import org.suying.ui.Reading;

/** Links and parts complaints on the case page. In pages: {@code #{linksPage}}. */
@Named
@RequestScoped
public class LinksPage {

    @Inject
    Entrance entrance;

    @Inject
    Joining joining;

    @Inject
    Cases cases;

    @Inject
    Anew anew;

    @Inject
    Notices notices;

    @Inject
    Reading reading;

    @Inject
    CaseAddress caseAddress;

    private @Nullable String to;
    private @Nullable String kind = Link.Kind.RELATED.name();
    private @Nullable String reason;

    /** @return the case's address */
    public String join(CaseId id) {
        entrance.asOfficer();
        String wanted = text(to);
        Faults faults = LinksResource.reason(text(reason));
        CaseId other = cases.find(Intake.KIND, wanted, null, 2).stream()
                .map(cases::require)
                .filter(one ->
                        one.registerNumber().equals(wanted) || one.number().equalsIgnoreCase(wanted))
                .map(one -> one.id())
                .findFirst()
                .orElse(null);
        if (other == null || wanted.isEmpty()) {
            faults.add("/to", ComplaintRefusal.LINK_UNKNOWN);
        }
        faults.refuse();
        Link.Kind how = Link.Kind.MERGED.name().equals(kind) ? Link.Kind.MERGED : Link.Kind.RELATED;
        CaseId found = Objects.requireNonNull(other);
        anew.whole(() -> joining.join(id, found, how, text(reason)));
        return said(id, how == Link.Kind.MERGED ? "link.said.merged" : "link.said.related");
    }

    /** @return the case's address */
    public String part(CaseId id, UUID link) {
        entrance.asOfficer();
        anew.whole(() -> {
            joining.part(id, link, null);
            return Boolean.TRUE;
        });
        return said(id, "link.said.parted");
    }

    private String said(CaseId id, String key) {
        notices.say(Words.of("org.suying.complaint.Messages", key, reading.locale()));
        return caseAddress.of(id);
    }

    /** Whether the officer may link complaints; who is here for one case has no others. */
    public boolean isAllowed() {
        return joining.isAllowed() && !caseAddress.isFromAbove();
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    public @Nullable String getTo() {
        return to;
    }

    public void setTo(@Nullable String to) {
        this.to = to;
    }

    public @Nullable String getKind() {
        return kind;
    }

    public void setKind(@Nullable String kind) {
        this.kind = kind;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
