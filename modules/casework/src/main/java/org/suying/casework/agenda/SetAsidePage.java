package org.suying.casework.agenda;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.suying.kernel.Words;
import org.suying.tenancy.Entrance;
import org.suying.ui.Notices;
import org.suying.ui.Reading;

/** The tasks that were set aside, as they stood when the page was opened. */
@Named
@ViewScoped
public class SetAsidePage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String BUNDLE = "org.suying.casework.Messages";
    private static final String ADDRESS = "/desk/set-aside";

    @Inject
    Entrance entrance;

    @Inject
    SetAside setAside;

    @Inject
    Notices notices;

    @Inject
    Reading reading;

    private List<SetAside.Task> tasks = List.of();

    @PostConstruct
    void read() {
        entrance.asOfficer();
        tasks = new ArrayList<>(setAside.all());
    }

    public List<SetAside.Task> getTasks() {
        return tasks;
    }

    /** What a job is called; its own name where nobody has given it words. */
    public String job(String name) {
        String words = words("agenda.job." + name);
        return words.startsWith("???") ? name : words;
    }

    public String tryAgain(UUID id) {
        entrance.asOfficer();
        setAside.tryAgain(id);
        notices.say(words("setAside.retried"));
        return ADDRESS;
    }

    public String giveUp(UUID id) {
        entrance.asOfficer();
        setAside.giveUp(id);
        notices.say(words("setAside.dropped"));
        return ADDRESS;
    }

    private String words(String key) {
        return Words.of(BUNDLE, key, reading.locale());
    }
}
