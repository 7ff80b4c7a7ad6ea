package org.suying.ui;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The style sheets")
class StyleTest {

    private static final Path SOURCES = Path.of("src/main/style/css");
    private static final Path BUILT = Path.of("target/classes/META-INF/resources");
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{3,8}\\b");
    private static final Pattern INLINE = Pattern.compile("\\sstyle=|\\son[a-z]+=|<style|<script(?![^>]*src=)");

    @Test
    @DisplayName("write colours as literals only among the tokens")
    void keepColoursAmongTheTokens() throws IOException {
        for (Path file : files(SOURCES, ".css")) {
            if (!file.endsWith("tokens.css")) {
                assertThat(COLOUR.matcher(Files.readString(file, UTF_8)).results())
                        .as(file.toString())
                        .isEmpty();
            }
        }
    }

    @Test
    @DisplayName("are all part of the one that pages load")
    void areAllPartOfTheBundle() throws IOException {
        String bundle = Files.readString(BUILT.resolve("ui/css/suying.css"), UTF_8);
        for (Path file : files(SOURCES, ".css")) {
            if (!file.endsWith("primefaces.css")) {
                assertThat(bundle).contains(Files.readString(file, UTF_8));
            }
        }
    }

    @Test
    @DisplayName("use no token that there is not")
    void useTokensThatThereAre() throws IOException {
        String tokens = Files.readString(SOURCES.resolve("tokens.css"), UTF_8);
        for (Path file : files(SOURCES, ".css")) {
            Pattern.compile("var\\((--sy-[a-z0-9-]+)")
                    .matcher(Files.readString(file, UTF_8))
                    .results()
                    .forEach(use -> assertThat(tokens).as(file.toString()).contains(use.group(1) + ":"));
        }
    }

    @Test
    @DisplayName("take the blue of PrimeFaces' theme away")
    void takeTheStockColoursAway() throws IOException {
        String theme = Files.readString(BUILT.resolve("primefaces-suying/theme.css"), UTF_8);

        assertThat(theme).contains("var(--sy-accent)").doesNotContain("#2196f3", ":root", "body input:not(");
    }

    @Test
    @DisplayName("are the only place of style: the templates have none, and no script inside")
    void keepTemplatesClean() throws IOException {
        for (Path page : files(Path.of("src/main/resources/META-INF/resources"), ".xhtml")) {
            assertThat(INLINE.matcher(Files.readString(page, UTF_8)).results())
                    .as(page.toString())
                    .isEmpty();
        }
    }

    private static List<Path> files(Path folder, String suffix) throws IOException {
        try (var found = Files.walk(folder)) {
            List<Path> files =
                    found.filter(path -> path.toString().endsWith(suffix)).toList();
            assertThat(files).isNotEmpty();
            return files;
        }
    }
}
