package org.suying.tenancy.keys;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The keys of the installation: two files of 32 bytes, {@code context.key} and {@code master.key}, in the folder that
 * {@code suying.keys} names. Made at the first start, never stored in the database; to be backed up apart from it.
 */
@ApplicationScoped
public class KeyFiles {

    @Inject
    @ConfigProperty(name = "suying.keys")
    String folder;

    private byte[] context = {};
    private byte[] master = {};

    /** For work outside the server. */
    public static KeyFiles in(Path folder) {
        KeyFiles files = new KeyFiles();
        files.folder = folder.toString();
        files.read();
        return files;
    }

    @PostConstruct
    void read() {
        context = read("context.key");
        master = read("master.key");
    }

    public byte[] context() {
        return context;
    }

    public byte[] master() {
        return master;
    }

    private byte[] read(String name) {
        Path file = Path.of(folder, name);
        try {
            byte[] key = Files.readAllBytes(file);
            if (key.length != 32) {
                throw new IllegalStateException(file + " is no key: 32 bytes are wanted, it has " + key.length);
            }
            return key;
        } catch (IOException e) {
            throw new UncheckedIOException("setting suying.keys: cannot read " + file, e);
        }
    }
}
