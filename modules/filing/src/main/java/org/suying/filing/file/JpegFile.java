package org.suying.filing.file;

import java.io.ByteArrayOutputStream;
import java.util.HexFormat;
import org.suying.filing.FilingRefusal;

/**
 * A JPEG picture without what a camera or a program wrote about it (EXIF with its place, XMP, IPTC, comments, thumbnails)
 * and without what follows its end. How it is to be turned stays, by itself: a picture on its side would be of no use.
 */
final class JpegFile {

    private static final int FIRST_APP = 0xE0;
    private static final int LAST_APP = 0xEF;
    private static final int COMMENT = 0xFE;
    private static final int SCAN = 0xDA;
    private static final int END = 0xD9;

    private final Bytes in;
    private final ByteArrayOutputStream out;
    private int turned = 1;
    private boolean turnedSaid;

    private JpegFile(byte[] bytes) {
        this.in = new Bytes(bytes);
        this.out = new ByteArrayOutputStream(bytes.length);
    }

    static byte[] clean(byte[] bytes) throws Unfit {
        return new JpegFile(bytes).clean();
    }

    private byte[] clean() throws Unfit {
        if (in.u16(0) != 0xFFD8) {
            throw new Unfit(FilingRefusal.BROKEN);
        }
        out.write(in.all(), 0, 2);
        long at = 2;
        while (true) {
            if (in.u8(at) != 0xFF) {
                throw new Unfit(FilingRefusal.BROKEN);
            }
            int marker = in.u8(at + 1);
            if (marker == 0xFF) {
                at++;
            } else if (marker == END) {
                return end();
            } else if (marker >= 0xD0 && marker <= 0xD7 || marker == 0x01) {
                copy(at, 2);
                at += 2;
            } else {
                at = segment(at, marker);
                if (at >= in.size()) {
                    return end();
                }
            }
        }
    }

    private byte[] end() {
        out.write(0xFF);
        out.write(END);
        return out.toByteArray();
    }

    /** @return where the next one begins; the size of the file if it stops within a scan */
    private long segment(long at, int marker) throws Unfit {
        int length = in.u16(at + 2);
        in.require(at + 2, Math.max(length, 2));
        if (in.is(at + 4, "Exif\0\0") && marker == 0xE1) {
            turned = orientation(at + 10, length - 8);
        }
        if (marker < FIRST_APP || marker > LAST_APP && marker != COMMENT) {
            sayTurned();
        }
        if (isKept(at, marker)) {
            copy(at, length + 2);
        }
        long next = at + 2 + length;
        return marker == SCAN ? scan(next) : next;
    }

    /** Of what programs add only what colours depend on. */
    private boolean isKept(long at, int marker) {
        return switch (marker) {
            case 0xE0 -> in.is(at + 4, "JFIF\0");
            case 0xE2 -> in.is(at + 4, "ICC_PROFILE\0");
            case 0xEE -> in.is(at + 4, "Adobe");
            case COMMENT -> false;
            default -> marker < FIRST_APP || marker > LAST_APP;
        };
    }

    private long scan(long from) throws Unfit {
        long at = from;
        while (at < in.size()) {
            boolean marker = in.u8(at) == 0xFF && at + 1 < in.size();
            int next = marker ? in.u8(at + 1) : 0;
            if (marker && next != 0x00 && next != 0xFF && (next < 0xD0 || next > 0xD7)) {
                break;
            }
            at++;
        }
        copy(from, at - from);
        return at;
    }

    private void copy(long at, long length) throws Unfit {
        in.require(at, length);
        out.write(in.all(), (int) at, (int) length);
    }

    private void sayTurned() {
        if (turned > 1 && !turnedSaid) {
            byte[] said = HexFormat.of()
                    .parseHex("ffe10022" + "457869660000" + "4d4d002a00000008" + "0001" + "011200030000000100" + "0"
                            + turned + "0000" + "00000000");
            out.write(said, 0, said.length);
        }
        turnedSaid = true;
    }

    /** 1 to 8; 1 if it does not say, or says it badly. */
    private int orientation(long tiff, int length) {
        try {
            boolean little = in.is(tiff, "II");
            long directory = tiff + number(tiff + 4, 4, little);
            long entries = number(directory, 2, little);
            for (long i = 0; i < entries && i < 100; i++) {
                long entry = directory + 2 + 12 * i;
                if (entry + 12 <= tiff + length && number(entry, 2, little) == 0x0112) {
                    long value = number(entry + 8, 2, little);
                    return value >= 1 && value <= 8 ? (int) value : 1;
                }
            }
            return 1;
        } catch (Unfit broken) {
            return 1;
        }
    }

    private long number(long at, int bytes, boolean little) throws Unfit {
        long number = 0;
        for (int i = 0; i < bytes; i++) {
            number = number << 8 | in.u8(little ? at + bytes - 1 - i : at + i);
        }
        return number;
    }
}
