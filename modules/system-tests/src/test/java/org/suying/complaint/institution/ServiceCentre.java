package org.suying.complaint.institution;

import java.util.Map;
import org.suying.complaint.institution.Institution.Matter;
import org.suying.testkit.Filing;

/** The service centre of the demonstration city that accepts within a day, and what is filed and decided there. */
final class ServiceCentre {

    static final Institution CENTRE = new Institution("shiqiao");

    private ServiceCentre() {}

    static Matter filed() {
        return CENTRE.taken("intake", filing());
    }

    static Map<String, Object> filing() {
        Map<String, Object> filing = Filing.web();
        filing.put("complainant", Map.of("name", Filing.NAME, "phone", Filing.PHONE, "address", "柳荫巷 3 号"));
        filing.put("respondent", Map.of("unit", "石桥街道服务部", "address", "石桥路 8 号"));
        filing.put("fields", Map.of("evidence", "缴费小票和合同照片"));
        return filing;
    }

    static Map<String, Object> admission(String ground) {
        return Map.of("ground", ground, "handler", CENTRE.officer("handler"));
    }

    static Map<String, Object> decision() {
        return Map.of("finding", "SUBSTANTIATED", "outcome", "退还费用", "reasons", "没有按约定提供服务");
    }
}
