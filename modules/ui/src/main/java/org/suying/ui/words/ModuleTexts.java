package org.suying.ui.words;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.AbstractMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.suying.ui.Reading;

/**
 * The words of every module by the module's name. Each module reads its own bundle and no other, so two modules may use
 * the same key. In pages: {@code #{words.complaint['file.title']}}, {@code #{words.complaint.of('file.left', 120)}}.
 */
@Named("words")
@RequestScoped
public class ModuleTexts extends AbstractMap<String, Texts> {

    private Reading reading;
    private final Map<String, Texts> modules = new HashMap<>();

    @Inject
    public ModuleTexts(Reading reading) {
        this.reading = reading;
    }

    @SuppressWarnings("NullAway.Init")
    protected ModuleTexts() {}

    @Override
    public Texts get(@Nullable Object module) {
        return modules.computeIfAbsent(
                String.valueOf(module), name -> new Texts("org.suying." + name + ".Messages", reading::locale));
    }

    @Override
    public boolean containsKey(@Nullable Object module) {
        return true;
    }

    /** Nothing: which modules there are is not for pages to ask. */
    @Override
    public Set<Entry<String, Texts>> entrySet() {
        return Set.of();
    }
}
