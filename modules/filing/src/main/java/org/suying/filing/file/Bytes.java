package org.suying.filing.file;

import java.nio.charset.StandardCharsets;
import org.suying.filing.FilingRefusal;

/** Reads numbers and words out of a file; what lies beyond its end makes it a broken one. */
record Bytes(byte[] all) {

    int size() {
        return all.length;
    }

    int u8(long at) throws Unfit {
        require(at, 1);
        return all[(int) at] & 0xFF;
    }

    int u16(long at) throws Unfit {
        return u8(at) << 8 | u8(at + 1);
    }

    long u32(long at) throws Unfit {
        return (long) u16(at) << 16 | u16(at + 2);
    }

    /** False beyond the end. */
    boolean is(long at, String ascii) {
        byte[] wanted = ascii.getBytes(StandardCharsets.ISO_8859_1);
        if (at < 0 || at + wanted.length > all.length) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if (all[(int) at + i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    String word(long at, int length) throws Unfit {
        require(at, length);
        return new String(all, (int) at, length, StandardCharsets.ISO_8859_1);
    }

    void require(long at, long length) throws Unfit {
        if (at < 0 || length < 0 || at + length > all.length) {
            throw new Unfit(FilingRefusal.BROKEN);
        }
    }
}
