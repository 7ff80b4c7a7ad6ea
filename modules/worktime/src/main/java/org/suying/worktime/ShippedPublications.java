package org.suying.worktime;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the notices that the program ships with, from the same two files that its migration loads. */
final class ShippedPublications {

    private ShippedPublications() {}

    static Publications read() {
        Map<String, Map<LocalDate, Publication.Day>> days = new HashMap<>();
        for (String[] day : rows("publication-day.csv")) {
            days.computeIfAbsent(day[0], id -> new HashMap<>())
                    .put(LocalDate.parse(day[1]), new Publication.Day(day[2].equals("off"), day[3]));
        }
        return Publications.of(rows("publication.csv").stream()
                .map(row -> new Publication(
                        row[0],
                        row[1],
                        row[2],
                        LocalDate.parse(row[3]),
                        LocalDate.parse(row[4]),
                        LocalDate.parse(row[5]),
                        days.getOrDefault(row[0], Map.of())))
                .toList());
    }

    private static List<String[]> rows(String file) {
        try (InputStream in = ShippedPublications.class.getResourceAsStream("/db/worktime/" + file)) {
            if (in == null) {
                throw new IllegalStateException("not shipped: " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
