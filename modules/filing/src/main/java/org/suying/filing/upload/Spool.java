package org.suying.filing.upload;

import jakarta.ws.rs.core.EntityPart;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.suying.filing.ChosenFiles;
import org.suying.filing.Incoming;

/** The parts of a request, each in a file of its own until the request has been answered, so that they fill no memory. */
final class Spool implements AutoCloseable {

    private static final int PIECE = 64 * 1024;

    private final List<Spooled> files = new ArrayList<>();

    /** One part. Of a part that is larger than is taken only so much is kept that this shows. */
    private record Spooled(String name, Path path) implements Incoming {

        @Override
        public InputStream open() throws IOException {
            return Files.newInputStream(path);
        }
    }

    /** @param most the bytes after which the rest of a part is left alone */
    static Spool of(List<EntityPart> parts, long most) {
        Spool spool = new Spool();
        try {
            for (EntityPart part : parts) {
                spool.add(part, most);
            }
            return spool;
        } catch (IOException e) {
            spool.close();
            throw new UncheckedIOException(e);
        }
    }

    private void add(EntityPart part, long most) throws IOException {
        Path path = Files.createTempFile("suying-upload-", "");
        files.add(new Spooled(part.getFileName().map(Spool::decoded).orElse(""), path));
        try (InputStream in = part.getContent();
                OutputStream out = Files.newOutputStream(path)) {
            byte[] piece = new byte[PIECE];
            long written = 0;
            for (int read = in.read(piece); read >= 0 && written <= most; read = in.read(piece)) {
                out.write(piece, 0, read);
                written += read;
            }
        }
    }

    /** Browsers write names in UTF-8, and the server reads headers sign by sign. */
    private static String decoded(String name) {
        boolean bytes = name.chars().allMatch(sign -> sign < 256);
        String text = bytes ? new String(name.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8) : name;
        return text.indexOf('\uFFFD') < 0 ? text : name;
    }

    List<? extends Incoming> files() {
        return List.copyOf(files);
    }

    /** Names and contents in short, so that the same files are known again. */
    byte[] digest() {
        return new ChosenFiles(List.copyOf(files)).digest().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        for (Spooled file : files) {
            try {
                Files.deleteIfExists(file.path());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
