package org.suying.app.assembly;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jboss.jandex.Index;
import org.jboss.jandex.IndexWriter;
import org.jboss.jandex.Indexer;

/**
 * Lays the WAR into the installation, with an index of annotations in each of its libraries, so that the server does not
 * read all their classes at every start. Only libraries with beans or with parts of pages have something to be found;
 * the others get an empty index.
 */
public final class IndexedWar {

    private static final List<String> SPEAKING = List.of("META-INF/beans.xml", "META-INF/faces-config.xml");
    private static final String INDEX = "META-INF/jandex.idx";
    /** The same for every build, as it is for everything else in the WAR. */
    private static final FileTime WRITTEN = FileTime.from(Instant.parse("2026-01-01T00:00:00Z"));

    private IndexedWar() {}

    /**
     * Writes the file.
     *
     * @param arguments the WAR as it was packed, and where it goes
     */
    public static void main(String[] arguments) throws IOException {
        Path target = Path.of(arguments[1]);
        Path making = target.resolveSibling(target.getFileName() + ".new");
        Files.createDirectories(making.toAbsolutePath().resolveSibling("."));
        Files.copy(Path.of(arguments[0]), making, StandardCopyOption.REPLACE_EXISTING);
        try (FileSystem war = FileSystems.newFileSystem(making);
                Stream<Path> libraries = Files.list(war.getPath("WEB-INF/lib"))) {
            for (Path library : libraries.toList()) {
                replace(library);
            }
        }
        Files.move(making, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void replace(Path library) throws IOException {
        Path copy = Files.createTempFile("suying-", ".jar");
        try {
            Files.copy(library, copy, StandardCopyOption.REPLACE_EXISTING);
            write(copy);
            Files.copy(copy, library, StandardCopyOption.REPLACE_EXISTING);
            Files.setLastModifiedTime(library, WRITTEN);
        } finally {
            Files.delete(copy);
        }
    }

    private static void write(Path library) throws IOException {
        try (FileSystem jar = FileSystems.newFileSystem(library, Map.of())) {
            Path index = jar.getPath(INDEX);
            Files.createDirectories(jar.getPath("META-INF"));
            try (OutputStream out = Files.newOutputStream(index)) {
                new IndexWriter(out).write(index(jar));
            }
            Files.setLastModifiedTime(index, WRITTEN);
        }
    }

    private static Index index(FileSystem jar) throws IOException {
        Indexer classes = new Indexer();
        if (SPEAKING.stream().anyMatch(name -> Files.exists(jar.getPath(name)))) {
            try (Stream<Path> files = Files.walk(jar.getPath("/"))) {
                for (Path file : files.filter(name -> name.toString().endsWith(".class"))
                        .sorted()
                        .toList()) {
                    try (InputStream bytes = Files.newInputStream(file)) {
                        classes.index(bytes);
                    }
                }
            }
        }
        return classes.complete();
    }
}
