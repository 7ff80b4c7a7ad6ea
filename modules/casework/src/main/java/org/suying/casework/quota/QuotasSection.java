package org.suying.casework.quota;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.suying.casework.CaseworkRefusal;
import org.suying.casework.Counted;
import org.suying.casework.SchemaFile;
import org.suying.casework.deadline.TenantCalendar;
import org.suying.regime.Findings;
import org.suying.regime.Regime;
import org.suying.regime.RegimeNode;
import org.suying.regime.RegimeReading;
import org.suying.regime.Section;
import org.suying.regime.Text;
import org.suying.worktime.Closure;

/** {@code quotas}: how often something must be done in each period (B-08). */
@Dependent
public class QuotasSection implements Section<Quotas> {

    private final Map<String, Counted> counted = new TreeMap<>();

    @Inject
    public QuotasSection(@Any Instance<Counted> counted) {
        this(counted.stream().toList());
    }

    public QuotasSection(List<Counted> counted) {
        counted.forEach(one -> this.counted.put(one.id(), one));
    }

    @Override
    public Class<Quotas> type() {
        return Quotas.class;
    }

    @Override
    public Set<String> keys() {
        return Set.of("quotas");
    }

    /** What is counted is replaced and never merged with something else that is. */
    @Override
    public Set<String> wholes() {
        return Set.of("/quotas/*");
    }

    /** An unknown name is found while reading, so that its finding says what is unknown. */
    @Override
    public JsonNode schema() {
        ObjectNode schema = (ObjectNode) SchemaFile.beside(QuotasSection.class, "quotas.schema.json");
        ObjectNode known = (ObjectNode) schema.at("/$defs/counted").get("properties");
        counted.forEach((id, one) -> known.set(id, one.schema()));
        return schema;
    }

    @Override
    public Quotas read(RegimeReading reading) {
        List<Quota> quotas = new ArrayList<>();
        for (RegimeNode node : reading.at("quotas").members()) {
            Quota quota = quota(node, reading.findings());
            if (quota != null) {
                quotas.add(quota);
            }
        }
        return new Quotas(List.copyOf(quotas));
    }

    @Override
    public void verify(Quotas quotas, Regime regime, Findings findings) {
        for (Quota quota : quotas.all()) {
            verify(quota.of(), regime, findings);
            if (quota.share() != null) {
                verify(quota.share().among(), regime, findings);
            }
            closed(quota, regime.section(TenantCalendar.class), findings);
        }
    }

    private static void verify(CountedUse use, Regime regime, Findings findings) {
        use.counted().verify(use.parameters(), regime, findings);
    }

    /** Where the tenant is closed for a whole period nothing can be required in it. */
    private static void closed(Quota quota, TenantCalendar calendar, Findings findings) {
        for (Closure closure : calendar.closures()) {
            LocalDate day = closure.from();
            while (!day.isAfter(closure.to())) {
                Period period = Period.around(quota.per(), day);
                if (!period.from().isBefore(closure.from()) && !period.to().isAfter(closure.to())) {
                    findings.warn(
                            "/quotas/" + quota.id() + "/per",
                            CaseworkRefusal.QUOTA_CLOSED,
                            period.from().toString(),
                            period.to().toString());
                    break;
                }
                day = period.to().plusDays(1);
            }
        }
    }

    private @Nullable Quota quota(RegimeNode node, Findings findings) {
        CountedUse of = use(node.child("of"), findings);
        CountedUse among = use(node.child("among"), findings);
        if (!findings.anyAt(node.pointer())) {
            demand(node, of, among, findings);
        }
        if (of == null || findings.anyAt(node.pointer())) {
            return null;
        }
        return new Quota(
                node.key(),
                node.text("text").isEmpty() ? Text.of(node.key()) : node.words("text"),
                node.text("clause"),
                of,
                node.number("least", 0),
                among == null
                        ? null
                        : new Quota.Share(
                                node.number("share", 0),
                                among,
                                node.text("basis").equals("PREVIOUS")),
                Arrays.stream(Period.Kind.values())
                        .filter(kind -> kind.name().equals(node.text("per")))
                        .findFirst()
                        .orElseThrow(),
                node.text("for").equals("BELOW") ? Quota.Whom.BELOW : Quota.Whom.SELF);
    }

    /** A number, or a share of something else. */
    private static void demand(
            RegimeNode node, @Nullable CountedUse of, @Nullable CountedUse among, Findings findings) {
        boolean share = node.child("share").exists();
        if (share == node.child("least").exists()) {
            findings.error(node.pointer(), CaseworkRefusal.QUOTA_UNCLEAR);
        }
        if (share && among == null) {
            findings.error(node.child("among").pointer(), CaseworkRefusal.QUOTA_AMONG);
        }
        if (!share && among != null) {
            findings.error(node.child("among").pointer(), CaseworkRefusal.QUOTA_NO_SHARE, "among");
        }
        if (!share && node.child("basis").exists()) {
            findings.error(node.child("basis").pointer(), CaseworkRefusal.QUOTA_NO_SHARE, "basis");
        }
        if (share && of != null && among != null && of.isSameAs(among)) {
            findings.error(node.child("among").pointer(), CaseworkRefusal.QUOTA_OF_ITSELF);
        }
    }

    /** Null if there is none, or if it has a fault, which is then found. */
    private @Nullable CountedUse use(RegimeNode node, Findings findings) {
        CountedUse use = null;
        for (RegimeNode parameters : node.members()) {
            Counted one = counted.get(parameters.key());
            if (one == null) {
                findings.error(
                        parameters.pointer(),
                        CaseworkRefusal.UNKNOWN_COUNTED,
                        parameters.key(),
                        String.join("、", counted.keySet()));
            } else {
                use = new CountedUse(one, parameters);
            }
        }
        return use;
    }
}
