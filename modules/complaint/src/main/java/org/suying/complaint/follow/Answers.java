package org.suying.complaint.follow;

import jakarta.servlet.http.Part;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.suying.filing.ChosenFiles;

/** What the complainant typed on the follow page. */
public class Answers {

    private @Nullable Integer score;
    private @Nullable Boolean resolved;
    private @Nullable String comment;
    private @Nullable String content;
    private @Nullable String reason;
    private @Nullable String reviewReason;
    private @Nullable List<Part> files;

    void forget() {
        score = null;
        resolved = null;
        comment = null;
        content = null;
        reason = null;
        reviewReason = null;
        files = null;
    }

    /** All of it in one text, to tell a form that was sent again from one with something else in it. */
    @Override
    public String toString() {
        return Stream.of(score, resolved, comment, content, reason, reviewReason, chosen().digest())
                .map(String::valueOf)
                .collect(Collectors.joining("\u0000"));
    }

    ChosenFiles chosen() {
        return ChosenFiles.of(files);
    }

    /** Names of the files that were chosen and not kept; empty if there were none. */
    public String lostFiles() {
        return String.join("、", chosen().names());
    }

    public @Nullable List<Part> getFiles() {
        return files;
    }

    public void setFiles(@Nullable List<Part> files) {
        this.files = files;
    }

    public @Nullable Integer getScore() {
        return score;
    }

    public void setScore(@Nullable Integer score) {
        this.score = score;
    }

    public @Nullable Boolean getResolved() {
        return resolved;
    }

    public void setResolved(@Nullable Boolean resolved) {
        this.resolved = resolved;
    }

    public @Nullable String getComment() {
        return comment;
    }

    public void setComment(@Nullable String comment) {
        this.comment = comment;
    }

    public @Nullable String getContent() {
        return content;
    }

    public void setContent(@Nullable String content) {
        this.content = content;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    public @Nullable String getReviewReason() {
        return reviewReason;
    }

    public void setReviewReason(@Nullable String reviewReason) {
        this.reviewReason = reviewReason;
    }
}
