package org.suying.filing;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The files that were chosen in a form of a page; a browser sends one without a name where none was. */
public record ChosenFiles(List<Incoming> files) {

    public static final ChosenFiles NONE = new ChosenFiles(List.of());

    public ChosenFiles {
        files = List.copyOf(files);
    }

    /** @param parts as the page got them; null where nothing was sent */
    public static ChosenFiles of(@Nullable List<Part> parts) {
        return parts == null
                ? NONE
                : new ChosenFiles(parts.stream()
                        .filter(Objects::nonNull)
                        .filter(part -> !name(part).isEmpty())
                        .map(Chosen::new)
                        .collect(Collectors.toUnmodifiableList()));
    }

    private static String name(Part part) {
        return Objects.requireNonNullElse(part.getSubmittedFileName(), "");
    }

    public boolean isEmpty() {
        return files.isEmpty();
    }

    /** Their names, as they were chosen. */
    public List<String> names() {
        return files.stream().map(Incoming::name).toList();
    }

    /** Names and contents in short, so that a form that is sent again is known again. */
    public String digest() {
        return files.stream().map(file -> file.name() + " " + file.sha256()).collect(Collectors.joining("\n"));
    }

    private record Chosen(Part part) implements Incoming {

        @Override
        public String name() {
            return ChosenFiles.name(part);
        }

        @Override
        public InputStream open() throws IOException {
            return part.getInputStream();
        }
    }
}
