package org.suying.testkit;

import java.util.LinkedHashMap;
import java.util.Map;

/** What a citizen sends: valid at first; a test changes what it is about. */
public final class Filing {

    /** Who complains in every filing of the tests, unless a test says otherwise. */
    public static final String NAME = "赵小满";

    public static final String PHONE = "13912345678";

    private Filing() {}

    /** A named complaint on the web. */
    public static Map<String, Object> web() {
        Map<String, Object> filing = new LinkedHashMap<>();
        filing.put("kind", "COMPLAINT");
        filing.put("channel", "web");
        filing.put("identity", "NAMED");
        filing.put("complainant", new LinkedHashMap<>(Map.of("name", NAME, "phone", PHONE)));
        filing.put("respondent", new LinkedHashMap<>());
        filing.put("subject", "窗口让我跑了三趟");
        filing.put("content", "办营业执照，材料没有一次说清，前后跑了三趟才收下。");
        return filing;
    }

    /** The same with one value changed, or taken out where it is null. */
    public static Map<String, Object> webWith(String key, @org.jspecify.annotations.Nullable Object value) {
        Map<String, Object> filing = web();
        if (value == null) {
            filing.remove(key);
        } else {
            filing.put(key, value);
        }
        return filing;
    }
}
