package org.suying.notice.circular;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.suying.kernel.Ids;
import org.suying.kernel.NotFound;
import org.suying.tenancy.Entrance;
import org.suying.ui.CurrentPlace;

/** One circular, as it is printed. In pages: {@code #{circularPage}}. */
@Named
@RequestScoped
public class CircularPage {

    @Inject
    Entrance entrance;

    @Inject
    CircularReading reading;

    @Inject
    CurrentPlace place;

    private CircularReading.Read read;

    @PostConstruct
    void enter() {
        entrance.asOfficer();
        read = reading.require(Ids.parse(place.value("id")).orElseThrow(NotFound::new));
    }

    public Circular circular() {
        return read.circular();
    }

    /** Whether the reader may open the case from which it came. */
    public boolean opens() {
        return read.opens();
    }

    /** The text as paragraphs. */
    public List<String> lines() {
        return circular()
                .text()
                .lines()
                .filter(line -> !line.isBlank())
                .map(String::strip)
                .toList();
    }
}
