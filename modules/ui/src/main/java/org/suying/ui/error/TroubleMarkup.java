package org.suying.ui.error;

import org.suying.kernel.Words;
import org.suying.ui.Reading;
import org.suying.ui.words.Assets;

/** The HTML of an error page. Everything in it is ours: nothing that came with the request is repeated. */
final class TroubleMarkup {

    private final Reading reading;
    private final String root;

    TroubleMarkup(Reading reading, String root) {
        this.reading = reading;
        this.root = root;
    }

    /** @param reference the number of a fault of ours, else empty */
    String page(Trouble trouble, String reference) {
        String number = reference.isEmpty()
                ? ""
                : "<p>%s <span class=\"num strong\">%s</span></p>".formatted(words("trouble.reference"), reference);
        return """
                <!DOCTYPE html>
                <html lang="%s" class="%s">
                <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s</title><link rel="stylesheet" href="%s%s">\
                <link rel="icon" href="%s/ui/img/mark.svg" type="image/svg+xml"></head>
                <body class="public">
                <header class="sy-top"><div class="wrap"><div class="sy-head"><a class="sy-id" href="%s/">\
                <span class="seal" aria-hidden="true"><span>诉应</span></span><span><b>%s</b><small>%s</small></span></a></div></div></header>
                <main id="main"><div class="wrap"><h1 class="sect">%s</h1>
                <div class="sect0 card"><p>%s</p>%s<p class="gap2"><a class="btn" href="%s/">%s</a></p></div></div></main>
                </body></html>
                """.formatted(
                        reading.tag(),
                        reading.rootClass(),
                        words(trouble.key() + ".title"),
                        root,
                        Assets.style(),
                        root,
                        root,
                        words("product"),
                        words("product.motto"),
                        words(trouble.key() + ".title"),
                        words(trouble.key() + ".text"),
                        number,
                        root,
                        words("trouble.home"));
    }

    private String words(String key) {
        return Words.of("org.suying.ui.Messages", key, reading.locale());
    }
}
