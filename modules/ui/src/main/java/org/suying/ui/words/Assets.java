package org.suying.ui.words;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The addresses of our style sheets and script, each with a mark of its content, so that a browser may keep it for ever.
 * In pages: {@code #{assets.style}}.
 */
@Named("assets")
@ApplicationScoped
public class Assets {

    private static final String STYLE = marked("/ui/css/suying.css");
    private static final String PRIMEFACES = marked("/ui/css/primefaces.css");
    private static final String SCRIPT = marked("/ui/js/suying.js");

    /** All of our own style, for every page. */
    public static String style() {
        return STYLE;
    }

    public String getStyle() {
        return STYLE;
    }

    /** What PrimeFaces' theme still needs, for staff pages. */
    public String getPrimefaces() {
        return PRIMEFACES;
    }

    /** Our one script; every page works without it. */
    public String getScript() {
        return SCRIPT;
    }

    private static String marked(String path) {
        try (InputStream file = Assets.class.getResourceAsStream("/META-INF/resources" + path)) {
            if (file == null) {
                throw new IllegalStateException("not in this archive: " + path);
            }
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(file.readAllBytes());
            return path + "?v=" + HexFormat.of().formatHex(digest, 0, 6);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
