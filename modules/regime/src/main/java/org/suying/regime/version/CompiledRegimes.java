package org.suying.regime.version;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.suying.regime.Origin;
import org.suying.regime.Regime;
import org.suying.regime.RegimeReader;
import org.suying.rest.Json;

/**
 * Regimes by what they say: tenants whose rule books say the same share one. Holds the most recently used up to a size, so
 * that the memory grows neither with the tenants nor with what they write; holds nothing that belongs to a tenant beyond
 * the rule book itself.
 */
@ApplicationScoped
public class CompiledRegimes {

    /** Characters of all that are held. A compiled rule book takes some 15 bytes for each of its characters. */
    private static final long MOST = 1_000_000;

    private final long most;

    @Inject
    RegimeReader reader;

    private final Map<String, Regime> byHash = new LinkedHashMap<>(16, 0.75f, true);
    private long size;

    public CompiledRegimes() {
        this(MOST);
    }

    CompiledRegimes(long most) {
        this.most = most;
    }

    /** The last one stays, however large it is. */
    void keep(Regime regime) {
        synchronized (byHash) {
            if (byHash.put(regime.hash(), regime) == null) {
                size += regime.size();
            }
            Iterator<Regime> eldest = byHash.values().iterator();
            while (size > most && byHash.size() > 1) {
                size -= eldest.next().size();
                eldest.remove();
            }
        }
    }

    /** @param content the stored document and its origins, both JSON; asked for only when they are needed */
    Regime require(String hash, Supplier<List<String>> content) {
        Regime known;
        synchronized (byHash) {
            known = byHash.get(hash);
        }
        if (known != null) {
            return known;
        }
        List<String> stored = content.get();
        Regime regime = reader.restore((ObjectNode) Json.read(stored.get(0)), origins(Json.read(stored.get(1))));
        if (!regime.hash().equals(hash)) {
            throw new IllegalStateException("a stored regime is not what it was: " + hash);
        }
        keep(regime);
        return regime;
    }

    private static Map<String, Origin> origins(JsonNode stored) {
        Map<String, Origin> origins = new TreeMap<>();
        stored.properties()
                .forEach(entry -> origins.put(
                        entry.getKey(), Origin.valueOf(entry.getValue().asText())));
        return origins;
    }
}
