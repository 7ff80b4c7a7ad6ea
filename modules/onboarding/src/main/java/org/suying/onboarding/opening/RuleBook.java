package org.suying.onboarding.opening;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.suying.kernel.Faults;
import org.suying.onboarding.OnboardingRefusal;
import org.suying.regime.Finding;
import org.suying.regime.Presets;
import org.suying.regime.Regime;
import org.suying.regime.RegimeReader;
import org.suying.regime.Verification;

/** The rule book with which a tenant begins: a preset by its id, or a whole document. */
@ApplicationScoped
public class RuleBook {

    private static final System.Logger LOG = System.getLogger(RuleBook.class.getName());

    @Inject
    RegimeReader reader;

    @Inject
    Presets presets;

    /** @param source as it is kept, with its comments */
    public record Read(Regime regime, String source) {}

    /** Empty if it cannot be used; the faults say why, those of a document under {@code /regime}. */
    public Optional<Read> read(JsonNode preset, JsonNode document, Faults faults) {
        boolean one = preset.isTextual() != (document.isTextual() || document.isObject());
        if (!one) {
            faults.add("/preset", OnboardingRefusal.ONE_OF_TWO);
            return Optional.empty();
        }
        return preset.isTextual() ? ofPreset(preset.textValue(), faults) : ofDocument(document, faults);
    }

    private Optional<Read> ofPreset(String id, Faults faults) {
        if (presets.find(id).isEmpty()) {
            faults.add("/preset", OnboardingRefusal.UNKNOWN_PRESET, id);
            return Optional.empty();
        }
        Verification verification = reader.readPreset(id);
        List<Finding> errors =
                verification.findings().stream().filter(Finding::isError).toList();
        errors.forEach(error ->
                LOG.log(Level.ERROR, "preset {0}: {1} {2}", id, error.pointer(), error.message(Locale.ENGLISH)));
        errors.stream()
                .findFirst()
                .ifPresent(first -> faults.add(
                        "/preset", OnboardingRefusal.PRESET_UNSOUND, id, first.code() + " " + first.pointer()));
        return Optional.ofNullable(verification.regime()).map(regime -> new Read(regime, "extends: " + id + "\n"));
    }

    private Optional<Read> ofDocument(JsonNode document, Faults faults) {
        Verification verification = document.isTextual() ? reader.read(document.textValue()) : reader.read(document);
        verification.findings().stream()
                .filter(Finding::isError)
                .forEach(finding -> faults.add(finding.fault().under("/regime")));
        String source = document.isTextual() ? document.textValue() : document.toPrettyString();
        return Optional.ofNullable(verification.regime()).map(regime -> new Read(regime, source));
    }
}
