package org.suying.filing.upload;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.suying.filing.Attachments;
import org.suying.filing.ChosenFiles;
import org.suying.filing.FileLimits;

/** The files that are chosen in the form of an action. In pages: {@code #{actionFilesPage}}. */
@Named
@RequestScoped
public class ActionFilesPage {

    @Inject
    Attachments attachments;

    private @Nullable List<Part> files;
    private @Nullable FileLimits limits;

    ChosenFiles chosen() {
        return ChosenFiles.of(files);
    }

    public FileLimits limits() {
        FileLimits known = limits;
        if (known == null) {
            known = attachments.limits();
            limits = known;
        }
        return known;
    }

    /** Names of the files that were chosen and not kept: the page comes again only where something was wrong. */
    public String lostFiles() {
        return String.join("、", chosen().names());
    }

    public @Nullable List<Part> getFiles() {
        return files;
    }

    public void setFiles(@Nullable List<Part> files) {
        this.files = files;
    }
}
