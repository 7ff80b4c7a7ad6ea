package org.suying.casework.worklist;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.suying.casework.Lamp;
import org.suying.casework.Phase;
import org.suying.casework.Worklist;
import org.suying.casework.WorklistRow;
import org.suying.casework.deadline.NextDays;
import org.suying.kernel.Words;
import org.suying.tenancy.Entrance;
import org.suying.tenancy.Tenant;
import org.suying.ui.DateWords;
import org.suying.ui.Reading;

/** What waits for the officer: counts by lamp, filters, one part of the list. Everything stands in the address. */
@Named
@RequestScoped
public class WorklistPage {

    private static final int PART = 20;
    private static final String BUNDLE = "org.suying.casework.Messages";

    /** A lamp with its count, and where it leads. */
    public record Tile(String lamp, int count, String title, String remark, String address, boolean on) {}

    /** One thing to choose in a filter. */
    public record Choice(String id, String text, boolean chosen) {}

    @Inject
    Entrance entrance;

    @Inject
    Worklist worklist;

    @Inject
    NextDays days;

    @Inject
    Reading reading;

    @Inject
    Clock clock;

    @Inject
    HttpServletRequest request;

    private WorklistFilter filter = WorklistFilter.of(Map.of());
    private Map<Lamp, Integer> counts = Map.of();
    private List<WorklistRow> rows = List.of();
    private boolean more;

    @PostConstruct
    void read() {
        Tenant tenant = entrance.asOfficer();
        LocalDate today = LocalDate.ofInstant(clock.instant(), tenant.zone());
        Map<String, String> parameters = new HashMap<>();
        Collections.list(request.getParameterNames()).forEach(name -> parameters.put(name, request.getParameter(name)));
        filter = WorklistFilter.of(parameters);
        counts = worklist.counts();
        List<WorklistRow> found = worklist.find(filter.query(today, PART), reading.locale());
        more = found.size() > PART;
        rows = found.subList(0, Math.min(PART, found.size()));
    }

    public List<WorklistRow> getRows() {
        return rows;
    }

    /** When the work goes on, where tomorrow is a day off; empty on other days. */
    public String getContext() {
        LocalDate next = days.nextAfterRest().orElse(null);
        String order = words("worklist.context");
        return next == null ? order : order + words("worklist.next", new DateWords(reading.locale()).shortDate(next));
    }

    public List<Tile> getTiles() {
        List<Tile> tiles = new ArrayList<>();
        for (Lamp lamp : List.of(Lamp.RED, Lamp.YELLOW, Lamp.GREEN, Lamp.GREY)) {
            tiles.add(tile(lamp, counts.getOrDefault(lamp, 0)));
        }
        tiles.add(tile(null, total()));
        return tiles;
    }

    private Tile tile(@Nullable Lamp lamp, int count) {
        String name = lamp == null ? "ALL" : lamp.name();
        WorklistFilter leads = lamp == null ? WorklistFilter.of(Map.of()) : filter.lit(lamp);
        return new Tile(
                lamp == null ? "" : name,
                count,
                words("worklist.lamp." + name),
                words("worklist.lamp." + name + ".remark"),
                address(leads),
                lamp == null ? filter.isAnything() : lamp == filter.lamp());
    }

    private int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    public List<Choice> getPhases() {
        List<Choice> choices = new ArrayList<>();
        for (Phase phase : Phase.values()) {
            if (!phase.canEnd()) {
                choices.add(new Choice(phase.name(), words("phase." + phase.name()), phase == filter.phase()));
            }
        }
        return choices;
    }

    public List<Choice> getDues() {
        List<Choice> choices = new ArrayList<>();
        for (WorklistFilter.Due due : WorklistFilter.Due.values()) {
            choices.add(new Choice(due.name(), words("worklist.due." + due.name()), due == filter.due()));
        }
        return choices;
    }

    public String getText() {
        return filter.text();
    }

    public String getLamp() {
        return filter.lamp() == null ? "" : filter.lamp().name();
    }

    /** Whether everything that waits is looked at. */
    public boolean isUnfiltered() {
        return filter.isAnything();
    }

    /** How many stand on the whole list; null where a filter makes it unknown. */
    public @Nullable Integer getTotal() {
        return filter.isAnything() ? total() : null;
    }

    public int getFrom() {
        return filter.shown().size() * PART + 1;
    }

    public int getTo() {
        return filter.shown().size() * PART + rows.size();
    }

    /** Empty on the first part. */
    public String getPrevious() {
        return filter.shown().isEmpty() ? "" : address(filter.before());
    }

    /** Empty on the last part. */
    public String getNext() {
        return more ? address(filter.after(Position.of(rows.get(rows.size() - 1)))) : "";
    }

    private String address(WorklistFilter other) {
        String parameters = other.parameters();
        String page = request.getContextPath() + CaseworkPages.WORKLIST;
        return parameters.isEmpty() ? page : page + "?" + parameters;
    }

    private String words(String key, Object... args) {
        return Words.of(BUNDLE, key, reading.locale(), args);
    }
}
