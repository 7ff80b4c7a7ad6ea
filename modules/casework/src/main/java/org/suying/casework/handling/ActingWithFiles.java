package org.suying.casework.handling;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.suying.casework.ActionFiles;
import org.suying.casework.CaseDesk;
import org.suying.casework.CaseId;
import org.suying.casework.CaseSummary;
import org.suying.kernel.Faults;

/** An action together with the files that are sent along: both, or neither. */
@ApplicationScoped
@Transactional
public class ActingWithFiles {

    private static final String AT_FILES = "/attachments";

    @Inject
    CaseDesk desk;

    @Inject
    @Any
    Instance<ActionFiles> keepers;

    /** As {@link #act}, with the files that were chosen in the form that was sent. */
    public CaseSummary actFromForm(
            CaseId id, String action, long seen, JsonNode fields, @Nullable String reason, Faults faults) {
        List<String> files = keepers.stream()
                .flatMap(keeper -> keeper.receive(AT_FILES, faults).stream())
                .toList();
        return act(id, action, seen, fields, reason, files, faults);
    }

    /** What was chosen in the form that was sent, in short. */
    public String chosen() {
        return keepers.stream().map(ActionFiles::chosen).collect(Collectors.joining());
    }

    /** The views of the fields in which files are chosen. */
    public List<String> views() {
        return keepers.stream().map(ActionFiles::view).toList();
    }

    /** As {@link CaseDesk#act}. @param files ids of files that wait */
    public CaseSummary act(
            CaseId id,
            String action,
            long seen,
            JsonNode fields,
            @Nullable String reason,
            List<String> files,
            Faults faults) {
        keepers.forEach(keeper -> keeper.check(files, AT_FILES, faults));
        CaseSummary done = desk.act(id, action, seen, fields, reason, faults);
        keepers.forEach(keeper -> keeper.keep(id, files));
        return done;
    }
}
