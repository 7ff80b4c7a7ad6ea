package org.suying.complaint.intake;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.suying.complaint.ChannelKind;
import org.suying.complaint.follow.Followed;
import org.suying.complaint.follow.Following;
import org.suying.complaint.follow.Proof;
import org.suying.complaint.place.HomePage;
import org.suying.complaint.place.TenantInfo;
import org.suying.filing.ChosenFiles;
import org.suying.filing.FileLimits;
import org.suying.kernel.Actor;
import org.suying.kernel.Faults;
import org.suying.rest.LimitedAct;
import org.suying.rest.Pace;
import org.suying.tenancy.Scope;
import org.suying.tenancy.Tenants;
import org.suying.ui.CurrentPlace;
import org.suying.ui.Reading;

/** The filing page: form, then number, code and receipt. In pages: {@code #{filePage}}. */
@Named
@RequestScoped
public class FilePage {

    @Inject
    HomePage home;

    @Inject
    PageFiling filing;

    @Inject
    Pace pace;

    @Inject
    Following following;

    @Inject
    Tenants tenants;

    @Inject
    CurrentPlace place;

    @Inject
    Reading reading;

    @Inject
    HttpServletRequest request;

    private List<FormField> fields = List.of();
    private final Map<String, @Nullable Object> values = new HashMap<>();
    private @Nullable String kind;
    private @Nullable String identity;
    private @Nullable List<Part> files;
    private @Nullable Filed filed;
    private @Nullable Followed followed;

    @PostConstruct
    void ask() {
        TenantInfo info = home.info();
        fields = new PageForm(info, reading.locale()).fields();
        kind = info.kinds().get(0).name();
        identity = info.identities().get(0).name();
    }

    /** Registers what was typed, and shows the receipt on the same page: the code is seen once. */
    public void send() {
        pace.take(LimitedAct.FILE, request.getRemoteAddr());
        String channel = home.info().channels().stream()
                .filter(one -> one.kind() == ChannelKind.WEB)
                .map(TenantInfo.ChannelInfo::id)
                .findFirst()
                .orElse(ChannelKind.WEB.name());
        Filed done = filing.file(
                scope(),
                PageForm.sent(fields, values, kind, identity, channel),
                ChosenFiles.of(files),
                new Faults(),
                faults -> {},
                filed -> {},
                reading.locale());
        filed = done;
        followed = following.open(done.number(), done.queryCode(), request.getRemoteAddr(), reading.locale());
    }

    private Scope scope() {
        return Scope.of(tenants.require(place.slug()).id(), Actor.anyone());
    }

    /** What happened. */
    public List<FormField> matter() {
        return fields.stream().filter(field -> !field.isPerson()).toList();
    }

    /** Who complains. */
    public List<FormField> person() {
        return fields.stream().filter(FormField::isPerson).toList();
    }

    public Map<String, @Nullable Object> getValues() {
        return values;
    }

    public @Nullable String getKind() {
        return kind;
    }

    public void setKind(@Nullable String kind) {
        this.kind = kind;
    }

    public @Nullable String getIdentity() {
        return identity;
    }

    public void setIdentity(@Nullable String identity) {
        this.identity = identity;
    }

    public @Nullable List<Part> getFiles() {
        return files;
    }

    public void setFiles(@Nullable List<Part> files) {
        this.files = files;
    }

    /** Names of the files that were chosen and not kept, because something else was wrong; empty if there were none. */
    public String lostFiles() {
        return filed == null ? String.join("、", ChosenFiles.of(files).names()) : "";
    }

    public FileLimits fileLimits() {
        return filing.limits(scope());
    }

    public @Nullable Filed filed() {
        return filed;
    }

    /** The receipt in groups of four; empty before filing. */
    public String receipt() {
        return filed == null ? "" : Proof.grouped(filed.receipt());
    }

    public @Nullable Followed followed() {
        return followed;
    }
}
