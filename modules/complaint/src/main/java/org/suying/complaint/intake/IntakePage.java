package org.suying.complaint.intake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.suying.casework.CaseId;
import org.suying.complaint.follow.Proof;
import org.suying.complaint.place.TenantGuide;
import org.suying.complaint.place.TenantInfo;
import org.suying.complaint.rules.Channel;
import org.suying.filing.ChosenFiles;
import org.suying.filing.FileLimits;
import org.suying.kernel.Caller;
import org.suying.kernel.Refused;
import org.suying.kernel.Right;
import org.suying.kernel.Words;
import org.suying.tenancy.Entrance;
import org.suying.tenancy.Tenant;
import org.suying.tenancy.Walls;
import org.suying.ui.Notices;
import org.suying.ui.Reading;

/** The intake desk: form, then what is handed to the complainant. In pages: {@code #{intakePage}}. */
@Named
@RequestScoped
public class IntakePage {

    @Inject
    Entrance entrance;

    @Inject
    Caller caller;

    @Inject
    Walls walls;

    @Inject
    TenantGuide guide;

    @Inject
    PageFiling filing;

    @Inject
    Reading reading;

    @Inject
    RepeatsPage repeats;

    @Inject
    Notices notices;

    @Inject
    HttpServletRequest request;

    private @Nullable DeskForm form;
    private final Map<String, @Nullable Object> values = new HashMap<>();
    private @Nullable String channel;
    private @Nullable String arrival = DeskForm.NOW;
    private @Nullable String kind;
    private @Nullable String identity;
    private @Nullable List<Part> files;
    private @Nullable Filed filed;

    /** The next one mostly comes the same way as the last. */
    @PostConstruct
    void ask() {
        Tenant tenant = entrance.asOfficer();
        caller.require(Right.REGISTER);
        TenantInfo info = guide.info(reading.locale());
        form = new DeskForm(info, tenant.zone(), reading.locale());
        List<String> open =
                form().channels().stream().map(TenantInfo.ChannelInfo::id).toList();
        String last = request.getParameter("channel");
        channel = open.contains(last) ? last : open.stream().findFirst().orElse(null);
        kind = info.kinds().get(0).name();
        identity = info.identities().get(0).name();
    }

    /** Registers what was typed, and shows number and code on the same page: the code is seen once. */
    public void register() {
        Filed done = take();
        filed = done;
        say("intake.said", done.number(), Objects.requireNonNullElse(done.registerNumber(), ""));
    }

    /** Registers it and leads to what can be done with it at once; number and code are told there. */
    public String registerAndHandle() {
        Filed done = take();
        say("intake.handed", done.number(), done.queryCode(), Objects.requireNonNullElse(done.registerNumber(), ""));
        return "/desk/cases/" + done.id();
    }

    private Filed take() {
        ObjectNode sent = sent();
        try {
            List<CaseId> samePerson = sent.has(Channel.LETTER_DATE) ? repeats.samePersonNow(sent) : List.of();
            return filing.file(
                    walls.current(),
                    sent,
                    ChosenFiles.of(files),
                    form().faults(chosen(), values),
                    faults -> repeats.requireOther(sent, samePerson, faults),
                    repeats::join,
                    reading.locale());
        } catch (Refused refused) {
            repeats.look(sent);
            throw refused;
        }
    }

    private void say(String key, Object... args) {
        notices.say(Words.of("org.suying.complaint.Messages", key, reading.locale(), args));
    }

    /** Shows what may be the same matter as what is typed so far; changes nothing. */
    public void look() {
        repeats.look(sent());
    }

    private DeskForm.Chosen chosen() {
        return new DeskForm.Chosen(channel, arrival, kind, identity);
    }

    private ObjectNode sent() {
        return form().sent(chosen(), values);
    }

    public DeskForm form() {
        DeskForm asked = form;
        if (asked == null) {
            throw new IllegalStateException("not asked yet");
        }
        return asked;
    }

    public List<FormField> person() {
        return form().asksPerson() ? form().fields(FormField::isPerson) : List.of();
    }

    public List<FormField> respondent() {
        return form().fields(FormField::isRespondent);
    }

    /** What it is about, and whether it can wait. */
    public List<FormField> matter() {
        return form().fields(field -> !field.isPerson()
                && !field.isRespondent()
                && (!field.isOfDesk() || field.input().equals("flag")));
    }

    /** From whom it was passed on. */
    public List<FormField> fromAbove() {
        return form().fields(field -> field.isOfDesk() && !field.input().equals("flag"));
    }

    /** The words of the chosen channel. */
    public String channelText() {
        return form().channels().stream()
                .filter(one -> one.id().equals(channel))
                .map(TenantInfo.ChannelInfo::text)
                .findFirst()
                .orElse("");
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
        return filing.limits(walls.current());
    }

    public @Nullable Filed filed() {
        return filed;
    }

    /** The receipt in groups of four; empty before filing. */
    public String receipt() {
        return filed == null ? "" : Proof.grouped(filed.receipt());
    }

    public Map<String, @Nullable Object> getValues() {
        return values;
    }

    public @Nullable String getChannel() {
        return channel;
    }

    public void setChannel(@Nullable String channel) {
        this.channel = channel;
    }

    public @Nullable String getArrival() {
        return arrival;
    }

    public void setArrival(@Nullable String arrival) {
        this.arrival = arrival;
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
}
