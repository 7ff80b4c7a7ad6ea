package org.suying.worktime;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The seven statutory holidays in English. Notices name them in Chinese, two of them together as {@code 国庆节、中秋节}. */
final class HolidayNames {

    private static final Map<String, String> ENGLISH = Map.of(
            "元旦", "New Year's Day",
            "春节", "Spring Festival",
            "清明节", "Qingming Festival",
            "劳动节", "Labour Day",
            "端午节", "Dragon Boat Festival",
            "中秋节", "Mid-Autumn Festival",
            "国庆节", "National Day");

    private HolidayNames() {}

    /** The name itself where the language is Chinese or no translation is known. */
    static String in(Locale locale, String name) {
        return locale.getLanguage().equals("en")
                ? Stream.of(name.split("、"))
                        .map(one -> ENGLISH.getOrDefault(one, one))
                        .collect(Collectors.joining(", "))
                : name;
    }
}
