package org.suying.testkit;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** What axe finds on a page that keeps somebody from using it. */
final class Accessibility {

    private static final String AXE = axe();
    private static final String RUN = """
            async () => (await axe.run(document, { resultTypes: ['violations'] })).violations
                .filter(found => found.impact === 'serious' || found.impact === 'critical')
                .map(found => found.id + ' ' + found.nodes.slice(0, 3)
                    .map(node => node.html.slice(0, 160) + ' ' + [...node.any, ...node.all, ...node.none]
                        .map(why => why.message).join('; ')).join(' | '))""";

    private Accessibility() {}

    /** Serious and critical findings: rule, elements, reasons. */
    @SuppressWarnings("unchecked")
    static List<String> findings(Page page) {
        page.evaluate(AXE);
        return (List<String>) page.evaluate(RUN);
    }

    private static String axe() {
        try (InputStream script = Accessibility.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
