package org.suying.complaint.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.suying.complaint.model.Complaint;
import org.suying.people.OfficerId;
import org.suying.people.OfficerSummary;
import org.suying.people.Officers;

/** The person complained of takes no part (B-10). Of two officers with the same name both stay out: better than one too few. */
@ApplicationScoped
public class Recusal {

    @Inject
    Officers officers;

    public boolean isOf(Complaint complaint, UUID officer) {
        String person = complaint.respondent().person();
        return person != null
                && officers.find(new OfficerId(officer))
                        .filter(one -> isNamed(one, person.strip()))
                        .isPresent();
    }

    /** By name, by login, or by a name with words around it: 窗口张三, 张三（3号窗口）. */
    static boolean isNamed(OfficerSummary officer, String person) {
        return person.contains(officer.name()) || person.equalsIgnoreCase(officer.login());
    }
}
