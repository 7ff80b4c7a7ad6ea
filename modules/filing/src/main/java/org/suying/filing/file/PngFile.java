package org.suying.filing.file;

import java.io.ByteArrayOutputStream;
import java.util.Set;
import org.suying.filing.FilingRefusal;

/** A PNG picture of the chunks that make the picture: no texts, no EXIF, no times, nothing after its end. */
final class PngFile {

    private static final String SIGNATURE = "\u0089PNG\r\n\u001A\n";
    private static final Set<String> KEPT = Set.of(
            "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB", "cICP", "bKGD", "hIST",
            "pHYs", "sPLT", "acTL", "fcTL", "fdAT");

    private PngFile() {}

    static byte[] clean(byte[] bytes) throws Unfit {
        Bytes in = new Bytes(bytes);
        if (!in.is(0, SIGNATURE)) {
            throw new Unfit(FilingRefusal.BROKEN);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
        out.write(bytes, 0, 8);
        long at = 8;
        while (true) {
            long length = in.u32(at) + 12;
            String type = in.word(at + 4, 4);
            in.require(at, length);
            if (KEPT.contains(type)) {
                out.write(bytes, (int) at, (int) length);
            }
            if (type.equals("IEND")) {
                return out.toByteArray();
            }
            at += length;
        }
    }
}
