package org.suying.ui.error;

import org.suying.kernel.Words;
import org.suying.ui.Reading;
import org.suying.ui.words.Assets;

/**
 * The HTML of an error page, in the frame of public pages. Everything in it is ours; of what came with the request only
 * an address of plain signs is repeated, so that the switches lead back to it.
 */
final class TroubleMarkup {

    private final Reading reading;
    private final String root;
    private final String address;

    /** @param address that was asked for, of signs that need no escaping */
    TroubleMarkup(Reading reading, String root, String address) {
        this.reading = reading;
        this.root = root;
        this.address = address;
    }

    /**
     * @param reference the number of a fault of ours, else empty
     * @param desk whether it happened to an officer, who goes back to the desk
     */
    String page(Trouble trouble, String reference, boolean desk) {
        return """
                <!DOCTYPE html>
                <html lang="%s" class="%s">
                %s
                <body class="public">
                <a class="sy-skip" href="#main">%s</a>
                %s
                %s
                <footer class="sy-foot"><div class="wrap"><span class="last muted">%s</span></div></footer>
                </body></html>
                """.formatted(
                        reading.tag(),
                        reading.rootClass(),
                        head(words(trouble.key() + ".title")),
                        words("skip"),
                        top(),
                        main(trouble, reference, desk),
                        words("footer.product"));
    }

    private String head(String title) {
        return """
                <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s - %s</title><link rel="stylesheet" href="%s%s">
                <link rel="icon" href="%s/ui/img/mark.svg" type="image/svg+xml"></head>\
                """.formatted(title, words("product"), root, Assets.style(), root);
    }

    private String top() {
        return """
                <header class="sy-top"><div class="wrap">
                <div class="sy-util"><form method="post" action="%s/reading"><input type="hidden" name="back" value="%s">
                <button name="large" value="%s">%s</button>
                <button name="language" value="%s" lang="%s">%s</button></form></div>
                <div class="sy-head"><a class="sy-id" href="%s/"><span class="seal" aria-hidden="true"><span>诉应</span></span>\
                <span><b>%s</b><small>%s</small></span></a></div></div></header>\
                """.formatted(
                        root,
                        address,
                        reading.isLarge() ? 0 : 1,
                        words(reading.isLarge() ? "large.off" : "large.on"),
                        reading.isEnglish() ? "zh" : "en",
                        reading.isEnglish() ? "zh-CN" : "en",
                        reading.isEnglish() ? "中文" : "English",
                        root,
                        words("product"),
                        words("product.motto"));
    }

    private String main(Trouble trouble, String reference, boolean desk) {
        String number = reference.isEmpty()
                ? ""
                : "<p class=\"gap\">%s <span class=\"num strong\">%s</span></p>"
                        .formatted(words("trouble.reference"), reference);
        return """
                <main id="main"><div class="wrap"><h1 class="sect">%s</h1>
                <div class="sect0 card read"><p>%s</p>%s<p class="gap2"><a class="btn" href="%s%s">%s</a></p></div></div></main>\
                """.formatted(
                        words(trouble.key() + ".title"),
                        words(trouble.key() + ".text"),
                        number,
                        root,
                        desk ? "/desk" : "/",
                        words(desk ? "trouble.desk" : "trouble.home"));
    }

    private String words(String key) {
        return Words.of("org.suying.ui.Messages", key, reading.locale());
    }
}
