package org.suying.complaint.intake;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.suying.complaint.identity.Person;
import org.suying.complaint.model.Complaint;
import org.suying.complaint.model.Respondent;
import org.suying.complaint.model.TakingDown;

/**
 * A complaint as it is about to be registered: what was sent, found sound under the regime's form.
 *
 * @param receivedAt when it arrived, which for a letter is before it is registered; null for now
 */
record Registration(
        Complaint.What what,
        String subject,
        Respondent respondent,
        Person person,
        TakingDown takingDown,
        @Nullable Instant receivedAt) {}
