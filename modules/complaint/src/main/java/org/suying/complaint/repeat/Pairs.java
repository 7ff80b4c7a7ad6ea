package org.suying.complaint.repeat;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The pairs of neighbouring characters of a text: of its beginning, for what follows in a long one tells little more. Blanks,
 * punctuation and the case of letters do not count, and no pair reaches over them.
 */
public final class Pairs {

    /** How many bits they are marked in. */
    static final int MARKS = 1024;

    private static final int BEGINNING = 600;

    private final Set<Long> all;

    private Pairs(Set<Long> all) {
        this.all = all;
    }

    public static Pairs of(String text) {
        Set<Long> all = new HashSet<>();
        int before = -1;
        int[] characters =
                text.toLowerCase(Locale.ROOT).codePoints().limit(BEGINNING).toArray();
        for (int character : characters) {
            boolean counts = Character.isLetterOrDigit(character);
            if (counts && before >= 0) {
                all.add(((long) before << 21) + character);
            }
            before = counts ? character : -1;
        }
        return new Pairs(all);
    }

    public int size() {
        return all.size();
    }

    /** 0 for nothing in common, 100 for the same pairs: what they share, as a part of the geometric mean of both. */
    public int likeness(Pairs other) {
        if (all.isEmpty() || other.all.isEmpty()) {
            return 0;
        }
        long shared = all.stream().filter(other.all::contains).count();
        return (int) Math.round(100 * shared / Math.sqrt((double) all.size() * other.all.size()));
    }

    /** A string of {@value #MARKS} zeros and ones, with a one at the hash of each pair. */
    String marks() {
        BitSet bits = bits();
        StringBuilder marks = new StringBuilder(MARKS);
        for (int i = 0; i < MARKS; i++) {
            marks.append(bits.get(i) ? '1' : '0');
        }
        return marks.toString();
    }

    /** How many ones there are in it. */
    int marked() {
        return bits().cardinality();
    }

    private BitSet bits() {
        BitSet bits = new BitSet(MARKS);
        all.forEach(pair -> bits.set((int) ((pair * 0x9E37_79B9_7F4A_7C15L) >>> 54)));
        return bits;
    }

    /** How a name of a place or a person is compared; null for none. */
    static @Nullable String plain(@Nullable String name) {
        String plain = name == null
                ? ""
                : name.toLowerCase(Locale.ROOT)
                        .codePoints()
                        .filter(Character::isLetterOrDigit)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
        return plain.isEmpty() ? null : plain;
    }
}
