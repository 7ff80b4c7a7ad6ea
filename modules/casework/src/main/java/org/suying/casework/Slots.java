package org.suying.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.suying.regime.Text;

/** All the meanings that the installed modules know, those of casework's own among them. */
@ApplicationScoped
public class Slots {

    /** Any unit of the tenant. */
    public static final String UNIT = "unit";

    /** Any units of the tenant, several at once. */
    public static final String UNITS = "units";

    /** Any officer of the tenant, or of a role. */
    public static final String OFFICER = "officer";

    private final Map<String, Slot> byId;

    protected Slots() {
        this.byId = Map.of();
    }

    @Inject
    public Slots(@Any Instance<Slot.Source> sources) {
        this(sources.stream().flatMap(source -> source.slots().stream()).toList());
    }

    public Slots(List<Slot> contributed) {
        Stream<Slot> own = Stream.of(
                new Slot(UNIT, FieldType.UNIT, new Text("单位", "Unit"), 0, regime -> List.of()),
                new Slot(UNITS, FieldType.UNITS, new Text("单位（可多选）", "Units"), 0, regime -> List.of()),
                new Slot(OFFICER, FieldType.OFFICER, new Text("工作人员", "Officer"), 0, regime -> List.of()));
        this.byId = Stream.concat(own, contributed.stream()).collect(Collectors.toMap(Slot::id, Function.identity()));
    }

    public Optional<Slot> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }
}
