package org.suying.app.assembly;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.Indexer;

/**
 * Writes the list of mapped classes into {@code persistence.xml}: the server does not look for them in the modules'
 * jars. Looks into everything on the class path that has a {@code META-INF/beans.xml} and belongs to us.
 */
public final class PersistenceUnit {

    private static final List<String> MAPPED = List.of("Entity", "Embeddable", "MappedSuperclass", "Converter");
    private static final String OURS = "org/suying";

    private PersistenceUnit() {}

    /**
     * Writes the file.
     *
     * @param arguments the template, with {@code @classes@} where the list goes, and the file to write
     */
    public static void main(String[] arguments) throws IOException, URISyntaxException {
        Path template = Path.of(arguments[0]);
        Path target = Path.of(arguments[1]);
        String list = String.join(
                "\n",
                mapped(Thread.currentThread().getContextClassLoader()).stream()
                        .map(name -> "    <class>" + name + "</class>")
                        .toList());
        Path folder = target.getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Files.writeString(target, Files.readString(template).replace("@classes@", list));
    }

    private static Set<String> mapped(ClassLoader loader) throws IOException, URISyntaxException {
        Indexer classes = new Indexer();
        for (URL beans : Collections.list(loader.getResources("META-INF/beans.xml"))) {
            if ("jar".equals(beans.getProtocol())) {
                URI jar = URI.create(
                        beans.toString().substring(0, beans.toString().indexOf('!')));
                try (FileSystem files = FileSystems.newFileSystem(jar, Map.of())) {
                    collect(files.getPath("/"), classes);
                }
            } else {
                collect(Path.of(beans.toURI()).resolve("../..").normalize(), classes);
            }
        }
        Set<String> names = new TreeSet<>();
        for (ClassInfo type : classes.complete().getKnownClasses()) {
            if (MAPPED.stream().anyMatch(kind -> type.hasDeclaredAnnotation("jakarta.persistence." + kind))) {
                names.add(type.name().toString());
            }
        }
        return names;
    }

    private static void collect(Path root, Indexer classes) throws IOException {
        Path ours = root.resolve(OURS);
        if (!Files.isDirectory(ours)) {
            return;
        }
        try (Stream<Path> files = Files.walk(ours)) {
            for (Path file :
                    files.filter(name -> name.toString().endsWith(".class")).toList()) {
                try (InputStream bytes = Files.newInputStream(file)) {
                    classes.index(bytes);
                }
            }
        }
    }
}
