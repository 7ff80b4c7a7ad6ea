package org.suying.worktime;

import java.util.List;
import java.util.Locale;

/**
 * A reason that can be said in either language. Made of plain text, so that it can be stored beside what it explains.
 *
 * @param key one of the module's texts
 * @param args what that text speaks of; names of holidays are translated where a translation is known
 */
public record Why(String key, List<String> args) {

    public Why {
        args = List.copyOf(args);
    }

    static Why of(String key, String... args) {
        return new Why(key, List.of(args));
    }

    /** The name that it speaks of, of a holiday or of what else closes the office; empty if it speaks of none. */
    public String name(Locale locale) {
        return args.isEmpty() ? "" : HolidayNames.in(locale, args.get(0));
    }

    public String inWords(Locale locale) {
        return Text.of(
                "why." + key,
                locale,
                args.stream().map(arg -> HolidayNames.in(locale, arg)).toArray());
    }
}
