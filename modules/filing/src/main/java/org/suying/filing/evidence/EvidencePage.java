package org.suying.filing.evidence;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.suying.casework.CaseAddress;
import org.suying.casework.CaseId;
import org.suying.casework.Cases;
import org.suying.filing.Attachments;
import org.suying.filing.ChosenFiles;
import org.suying.filing.Evidence;
import org.suying.filing.FileLimits;
import org.suying.filing.access.CaseAccess;
import org.suying.kernel.Faults;
import org.suying.kernel.Ids;
import org.suying.kernel.NotFound;
import org.suying.kernel.Words;
import org.suying.ui.CurrentPlace;
import org.suying.ui.Notices;
import org.suying.ui.Reading;

/** Evidence on the page of a case, which has let the officer in. In pages: {@code #{evidencePage}}. */
@Named
@RequestScoped
public class EvidencePage {

    @Inject
    CurrentPlace place;

    @Inject
    Gathering gathering;

    @Inject
    Attachments attachments;

    @Inject
    CaseAccess access;

    @Inject
    Cases cases;

    @Inject
    Notices notices;

    @Inject
    Reading reading;

    @Inject
    CaseAddress caseAddress;

    @Inject
    HttpServletRequest request;

    private @Nullable List<Evidence> pieces;
    private @Nullable String description;
    private Evidence.@Nullable Source source;
    private @Nullable List<Part> files;
    private Evidence.@Nullable Standing verdict;
    private @Nullable String reason;

    private CaseId caseId() {
        return Ids.parse(place.value("id")).map(CaseId::new).orElseThrow(NotFound::new);
    }

    /** Adds what was typed and chosen. */
    public String add() {
        gathering.add(
                caseId(), new Gathering.Piece(description, source, List.of()), ChosenFiles.of(files), new Faults());
        return said("evidence.added");
    }

    /** Says what was found of the piece that is looked at. */
    public String verify() {
        UUID piece = Ids.parse(verifying()).orElseThrow(NotFound::new);
        gathering.verify(caseId(), piece, verdict, reason, new Faults());
        return said("evidence.verified");
    }

    private String said(String key) {
        notices.say(Words.of("org.suying.filing.Messages", key, reading.locale()));
        return caseAddress.of(caseId());
    }

    public List<Evidence> pieces() {
        List<Evidence> known = pieces;
        if (known == null) {
            known = isReadable() ? gathering.of(caseId(), reading.locale()) : List.of();
            pieces = known;
        }
        return known;
    }

    public boolean isReadable() {
        return access.mayRead(caseId());
    }

    /** Whether this officer may add and verify now. */
    public boolean isOpen() {
        return access.mayWork(caseId()) && cases.require(caseId()).endedAt() == null;
    }

    /** Whether this officer may say what is to be thought of it now. */
    public boolean isJudging() {
        return isOpen() && access.mayJudge(caseId());
    }

    public boolean isShown() {
        return isReadable() && (isOpen() || !pieces().isEmpty());
    }

    /** The piece that is to be verified, by its id; empty if none is. */
    public String verifying() {
        return Objects.requireNonNullElse(request.getParameter("verify"), "");
    }

    /** Whether the form for a new piece stands open: it was sent, and something was wrong. */
    public boolean isAdding() {
        return description != null || source != null || files != null;
    }

    public Evidence.Source[] sources() {
        return Evidence.Source.values();
    }

    public List<Evidence.Standing> verdicts() {
        return List.of(Evidence.Standing.VERIFIED, Evidence.Standing.DOUBTFUL, Evidence.Standing.REJECTED);
    }

    /** The colour of a standing. */
    public String tone(Evidence piece) {
        return switch (piece.standing()) {
            case UNVERIFIED -> "";
            case VERIFIED -> "ok";
            case DOUBTFUL -> "warn";
            case REJECTED -> "bad";
        };
    }

    public FileLimits limits() {
        return attachments.limits();
    }

    public String lostFiles() {
        return String.join("、", ChosenFiles.of(files).names());
    }

    public @Nullable String getDescription() {
        return description;
    }

    public void setDescription(@Nullable String description) {
        this.description = description;
    }

    public Evidence.@Nullable Source getSource() {
        return source;
    }

    public void setSource(Evidence.@Nullable Source source) {
        this.source = source;
    }

    public @Nullable List<Part> getFiles() {
        return files;
    }

    public void setFiles(@Nullable List<Part> files) {
        this.files = files;
    }

    public Evidence.@Nullable Standing getVerdict() {
        return verdict;
    }

    public void setVerdict(Evidence.@Nullable Standing verdict) {
        this.verdict = verdict;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
