package org.suying.complaint.callback;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/**
 * A choice that nobody can steer and everybody can repeat: each number is hashed with the seed, {@code SHA-256(seed +
 * ":" + number)}, and the smallest hashes are drawn. The order in which the numbers come does not matter.
 */
public record Sample(String seed) {

    private record Hashed(String number, String hash) {}

    /** @return so many of the numbers, in the order in which they are drawn; all of them if there are no more */
    public List<String> of(Collection<String> numbers, int size) {
        return numbers.stream()
                .distinct()
                .map(number -> new Hashed(number, hash(number)))
                .sorted(Comparator.comparing(Hashed::hash))
                .limit(size)
                .map(Hashed::number)
                .toList();
    }

    private String hash(String number) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest((seed + ":" + number).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
