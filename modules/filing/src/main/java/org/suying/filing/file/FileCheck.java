package org.suying.filing.file;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.apache.tika.Tika;
import org.suying.filing.FilingRefusal;

/** What a file is by its magic bytes, and what is kept of it. */
public final class FileCheck {

    private static final Tika TIKA = new Tika();
    private static final Set<String> BOXES =
            Set.of("video/mp4", "audio/mp4", "application/mp4", "video/quicktime", "video/x-m4v");

    private FileCheck() {}

    /**
     * The file without what tells about its maker.
     *
     * @param taken the kinds that are taken
     * @throws Unfit if it is of another kind, holds what it should not, or is broken
     */
    public static Sound of(byte[] bytes, Set<FileType> taken) throws Unfit {
        String found = TIKA.detect(bytes);
        Sound sound = clean(bytes, found);
        if (!taken.contains(sound.type())) {
            throw new Unfit(FilingRefusal.NOT_TAKEN, sound.type().name());
        }
        return sound;
    }

    private static Sound clean(byte[] bytes, String found) throws Unfit {
        Bytes in = new Bytes(bytes);
        if (in.is(0, "PK\u0003\u0004")) {
            return OfficeFile.clean(bytes);
        }
        if (in.is(0, "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1")) {
            return OleFile.clean(bytes);
        }
        if (BOXES.contains(found) && in.is(4, "ftyp")) {
            return new Sound(boxes(in, found), MediaFile.boxes(bytes));
        }
        return switch (found) {
            case "image/jpeg" -> new Sound(FileType.JPEG, JpegFile.clean(bytes));
            case "image/png", "image/apng" -> new Sound(FileType.PNG, PngFile.clean(bytes));
            case "application/pdf" -> new Sound(FileType.PDF, PdfFile.clean(bytes));
            case "audio/mpeg" -> new Sound(FileType.MP3, MediaFile.mp3(bytes));
            case "audio/amr", "audio/amr-wb" -> new Sound(FileType.AMR, bytes);
            case "text/plain", "application/octet-stream" -> new Sound(FileType.TEXT, text(bytes));
            default -> throw new Unfit(FilingRefusal.NOT_TAKEN, found);
        };
    }

    private static FileType boxes(Bytes in, String found) {
        if (in.is(8, "qt  ")) {
            return FileType.MOV;
        }
        return found.startsWith("audio/") || in.is(8, "M4A ") ? FileType.M4A : FileType.MP4;
    }

    /** Characters and nothing else, in UTF-8 or as China wrote before. */
    private static byte[] text(byte[] bytes) throws Unfit {
        for (byte one : bytes) {
            if (one >= 0 && one < ' ' && one != '\n' && one != '\r' && one != '\t' && one != '\f') {
                throw new Unfit(FilingRefusal.NOT_TAKEN, "application/octet-stream");
            }
        }
        if (!isIn(StandardCharsets.UTF_8, bytes) && !isIn(Charset.forName("GB18030"), bytes)) {
            throw new Unfit(FilingRefusal.BROKEN);
        }
        return bytes;
    }

    private static boolean isIn(Charset charset, byte[] bytes) {
        try {
            charset.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException other) {
            return false;
        }
    }
}
