package org.suying.filing.file;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.suying.filing.FilingRefusal;

/**
 * An office file of today (OOXML): a ZIP file with parts. It is written anew from its parts, each looked at and cleaned, so
 * that nothing hides beside them. Stops before it unpacks too much.
 */
final class OfficeFile {

    private static final int MOST_PARTS = 3000;
    private static final int MOST_BYTES = 64 * 1024 * 1024;
    private static final int DEEPEST = 1;
    private static final int PIECE = 16 * 1024;
    private static final String TYPES = "[Content_Types].xml";

    private final Set<String> names = new HashSet<>();
    private final int depth;
    private final int most;
    private int unpacked;
    private @Nullable FileType type;

    private OfficeFile(int depth, int most) {
        this.depth = depth;
        this.most = most;
    }

    static Sound clean(byte[] bytes) throws Unfit {
        return new OfficeFile(0, MOST_BYTES).rewrite(bytes);
    }

    private Sound rewrite(byte[] bytes) throws Unfit {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes));
                ZipOutputStream to = new ZipOutputStream(out)) {
            for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
                if (!part.isDirectory()) {
                    ZipEntry kept = new ZipEntry(name(part.getName()));
                    kept.setTime(0);
                    to.putNextEntry(kept);
                    to.write(part(part.getName(), whole(in)));
                    to.closeEntry();
                }
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw new Unfit(FilingRefusal.BROKEN);
        }
        FileType known = type;
        if (known == null) {
            throw new Unfit(FilingRefusal.NOT_TAKEN, "ZIP");
        }
        return new Sound(known, out.toByteArray());
    }

    private String name(String part) throws Unfit {
        boolean leaves = part.startsWith("/") || part.contains("..") || part.contains("\\") || part.contains(":");
        if (leaves || names.size() >= MOST_PARTS || !names.add(part)) {
            throw new Unfit(names.size() >= MOST_PARTS ? FilingRefusal.UNPACKS_TOO_LARGE : FilingRefusal.BROKEN);
        }
        return part;
    }

    private byte[] whole(ZipInputStream in) throws IOException, Unfit {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] piece = new byte[PIECE];
        for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
            unpacked += read;
            if (unpacked > most) {
                throw new Unfit(FilingRefusal.UNPACKS_TOO_LARGE);
            }
            out.write(piece, 0, read);
        }
        return out.toByteArray();
    }

    private byte[] part(String name, byte[] bytes) throws Unfit {
        if (name.equals(TYPES)) {
            type = OfficeParts.type(bytes);
            return bytes;
        }
        if (OfficeParts.isMacro(name)) {
            throw new Unfit(FilingRefusal.MACROS);
        }
        return switch (OfficeParts.kind(name, bytes)) {
            case XML -> OfficeParts.xml(name, bytes);
            case JPEG -> JpegFile.clean(bytes);
            case PNG -> PngFile.clean(bytes);
            case OFFICE -> nested(bytes);
            case OLE -> OleFile.clean(bytes).bytes();
            case FOREIGN -> throw new Unfit(FilingRefusal.NESTED);
            case OTHER -> bytes;
        };
    }

    /** A sheet in a chart of a letter, but nothing in it again. */
    private byte[] nested(byte[] bytes) throws Unfit {
        if (depth >= DEEPEST) {
            throw new Unfit(FilingRefusal.NESTED);
        }
        try {
            return new OfficeFile(depth + 1, most - unpacked).rewrite(bytes).bytes();
        } catch (Unfit unfit) {
            throw unfit.reason() == FilingRefusal.NOT_TAKEN ? new Unfit(FilingRefusal.NESTED) : unfit;
        }
    }
}
