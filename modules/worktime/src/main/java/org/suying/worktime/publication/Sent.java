package org.suying.worktime.publication;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.suying.worktime.Publication;
import org.suying.worktime.Publications;

/** Notices as somebody sends them: CSV, or the JSON of holiday-cn. */
public final class Sent {

    private final byte[] body;
    private final boolean json;

    private Sent(byte[] body, boolean json) {
        this.body = body;
        this.json = json;
    }

    public static Sent csv(byte[] body) {
        return new Sent(body.clone(), false);
    }

    public static Sent holidayCn(byte[] body) {
        return new Sent(body.clone(), true);
    }

    /** What was pasted or chosen: JSON if it begins with a brace. */
    public static Sent text(String text) {
        return new Sent(
                text.getBytes(StandardCharsets.UTF_8), text.stripLeading().startsWith("{"));
    }

    /**
     * @param today taken for the day of publication of a notice that does not say it
     * @throws org.suying.kernel.Refused with every fault and its place
     */
    List<Publication> read(Publications known, LocalDate today) {
        return json
                ? new HolidayCnJson(known, today).read(body)
                : new PublicationCsv(known, today).read(Texts.utf8(body));
    }
}
