package org.suying.regime;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Presets as files of a folder. Looks at the files' times whenever it is asked, and reads again what has changed. */
final class PresetFolder implements Presets {

    private record Stamp(FileTime time, long size) {}

    private record Read(Stamp stamp, Preset preset) {}

    private final Path folder;
    private final String baseline;
    private Map<Path, Read> files = Map.of();

    PresetFolder(Path folder, String baseline) {
        this.folder = folder;
        this.baseline = baseline;
    }

    @Override
    public synchronized List<Preset> all() {
        Map<Path, Read> now = new HashMap<>();
        for (Path file : listed()) {
            look(file).ifPresent(read -> now.put(file, read));
        }
        files = now;
        return now.values().stream()
                .map(Read::preset)
                .sorted(Comparator.comparing(Preset::id).thenComparing(Preset::file))
                .toList();
    }

    @Override
    public Optional<Preset> find(String id) {
        List<Preset> all = all();
        return all.stream()
                .filter(preset -> preset.id().equals(id))
                .findFirst()
                .or(() ->
                        all.stream().filter(preset -> preset.file().equals(id)).findFirst());
    }

    @Override
    public Optional<Preset> baseline() {
        return find(baseline);
    }

    private List<Path> listed() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> list = Files.list(folder)) {
            return new ArrayList<>(list.filter(file -> file.toString().endsWith(".yaml"))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Empty if the file went away meanwhile. */
    private Optional<Read> look(Path file) {
        try {
            Stamp stamp = new Stamp(Files.getLastModifiedTime(file), Files.size(file));
            Read known = files.get(file);
            return Optional.of(known != null && known.stamp().equals(stamp) ? known : new Read(stamp, read(file)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is no UTF-8 is kept with replacement characters, which the reading of the text refuses. */
    private static Preset read(Path file) throws IOException {
        String name = file.getFileName().toString();
        return new Preset(
                name.substring(0, name.lastIndexOf('.')), new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
    }
}
