package org.suying.complaint.callback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.suying.casework.Agenda;

/** Draws when the period of a plan is over. */
@ApplicationScoped
public class DrawJob implements Agenda.Job {

    static final String NAME = "callback.draw";

    @Inject
    Drawing drawing;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(UUID subject) {
        drawing.drawPlanned(subject);
    }
}
