package org.suying.filing.upload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.suying.casework.Agenda;

/** Drops a file that nobody named within a day. */
@ApplicationScoped
public class DropUpload implements Agenda.Job {

    static final String NAME = "filing.drop";

    @Inject
    StoredFiles files;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(UUID subject) {
        files.drop(subject);
    }
}
