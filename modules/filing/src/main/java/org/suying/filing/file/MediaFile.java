package org.suying.filing.file;

import java.util.Arrays;
import java.util.Set;
import org.suying.filing.FilingRefusal;

/** Sound and moving pictures: their titles, places and covers are taken out, what is heard and seen stays as it is. */
final class MediaFile {

    private static final Set<String> ABOUT = Set.of("udta", "meta", "uuid");
    private static final Set<String> HOLDING = Set.of("moov", "trak", "mdia", "moof", "traf");
    private static final int TAG = 128;

    private MediaFile() {}

    /** MP4 and its kin: what only tells about it becomes free room of the same size, so that nothing moves. */
    static byte[] boxes(byte[] bytes) throws Unfit {
        byte[] out = bytes.clone();
        blank(new Bytes(out), 0, out.length);
        return out;
    }

    private static void blank(Bytes in, long from, long to) throws Unfit {
        long at = from;
        while (at + 8 <= to) {
            long size = in.u32(at);
            String type = in.word(at + 4, 4);
            int head = size == 1 ? 16 : 8;
            size = size == 1 ? in.u32(at + 8) << 32 | in.u32(at + 12) : size == 0 ? to - at : size;
            if (size < head || at + size > to) {
                throw new Unfit(FilingRefusal.BROKEN);
            }
            if (ABOUT.contains(type)) {
                System.arraycopy(new byte[] {'f', 'r', 'e', 'e'}, 0, in.all(), (int) at + 4, 4);
                Arrays.fill(in.all(), (int) at + head, (int) (at + size), (byte) 0);
            } else if (HOLDING.contains(type)) {
                blank(in, at + head, at + size);
            }
            at += size;
        }
    }

    /** MP3: without the tags before and after the sound. */
    static byte[] mp3(byte[] bytes) throws Unfit {
        Bytes in = new Bytes(bytes);
        int from = 0;
        while (in.is(from, "ID3")) {
            in.require(from, 10);
            int size = (in.u8(from + 6L) & 0x7F) << 21
                    | (in.u8(from + 7L) & 0x7F) << 14
                    | (in.u8(from + 8L) & 0x7F) << 7
                    | in.u8(from + 9L) & 0x7F;
            in.require(from, 10L + size);
            from += 10 + size;
        }
        while (from < bytes.length && bytes[from] == 0) {
            from++;
        }
        int to = bytes.length;
        if (in.is((long) to - TAG, "TAG")) {
            to -= TAG;
        }
        if (from + 4 > to || in.u8(from) != 0xFF || in.u8(from + 1L) < 0xE0) {
            throw new Unfit(FilingRefusal.BROKEN);
        }
        return Arrays.copyOfRange(bytes, from, to);
    }
}
