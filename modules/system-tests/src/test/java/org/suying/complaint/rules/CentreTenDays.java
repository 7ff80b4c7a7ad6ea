package org.suying.complaint.rules;

import java.util.Map;
import org.suying.testkit.Institution;
import org.suying.testkit.Town.Filed;

/** The centre of the demonstration city with ten days and a review, and complaints on their way there. */
final class CentreTenDays {

    static final Institution CENTRE = new Institution("lanting", "desk");
    static final Map<String, Object> VERIFIED =
            Map.of("ground", "service", "isTrue", true, "isComplete", true, "verification", "电话核对无误");
    static final Map<String, Object> DECISION =
            Map.of("finding", "UNSUBSTANTIATED", "outcome", "窗口按规定办理", "reasons", "监控和叫号记录一致。");

    private CentreTenDays() {}

    static Filed replied(String subject) {
        Filed filed = found(subject);
        CENTRE.act(filed, "head", "decide", DECISION);
        CENTRE.act(filed, "desk", "reply", Map.of("replyText", "经查，窗口按规定办理。"));
        return filed;
    }

    static Filed found(String subject) {
        Filed filed = investigated(subject);
        CENTRE.act(filed, "handler", "report", Map.of("findings", "调取了监控和叫号记录。"));
        return filed;
    }

    static Filed investigated(String subject) {
        Filed filed = CENTRE.filed(subject);
        assign(filed);
        return filed;
    }

    static void assign(Filed filed) {
        CENTRE.act(filed, "desk", "verify", VERIFIED);
        CENTRE.act(filed, "head", "assign", Map.of("handler", CENTRE.idOf("handler")));
    }
}
