package org.suying.casework;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.suying.regime.Regime;

/**
 * Cases of the current tenant. Every method takes part in the transaction of its caller or begins one; what it changes
 * is on the trail.
 */
public interface Cases {

    /** Opens a case under the regime in force: state, register number, deadlines, whom it waits for. */
    CaseSummary open(Opening opening);

    /** @throws org.suying.kernel.NotFound if it is not there or not yours */
    CaseSummary require(CaseId id);

    /**
     * The same in the reader's language.
     *
     * @throws org.suying.kernel.NotFound if it is not there or not yours
     */
    CaseSummary require(CaseId id, Locale locale);

    /**
     * Cases of a kind with this text in subject, number or register number, the latest first.
     *
     * @param before the case after which the part begins; null for the first
     */
    List<CaseId> find(String kind, String text, @Nullable CaseId before, int limit);

    /**
     * Many cases with what stands in some slots, read at once, in this order.
     *
     * @throws org.suying.kernel.NotFound if one of them is not there or not yours
     */
    List<CaseLine> lines(List<CaseId> ids, Set<String> slots, Locale locale);

    /** The regime version under which the case began. */
    Regime regimeOf(CaseId id);

    /** What was written last into the field that stands for a slot; empty if nothing was. */
    Optional<Object> value(CaseId id, String slot);

    /** Deadlines, the next due first, the finished after them. */
    List<DeadlineView> deadlines(CaseId id, Locale locale);

    /** The steps that were done, oldest first. */
    List<StepView> steps(CaseId id, Locale locale);

    /** Which of the complainant's actions the workflow has for the state it is in, where their conditions hold. */
    List<As> complainantCan(CaseId id);

    /**
     * Does the complainant's action of this kind.
     *
     * @throws org.suying.kernel.Refused NOT_NOW if the state has none, CONDITION_FALSE if it has but not for this case
     */
    CaseSummary act(CaseId id, As as, Map<String, Object> values);

    /**
     * Does the complainant's action of this kind where the state has one whose condition holds; nothing otherwise.
     *
     * @throws org.suying.kernel.Refused TOO_LATE if it would meet a deadline that refuses what comes after its time
     */
    void actIfAsked(CaseId id, As as);

    /**
     * From now on the case is handled with another: nobody acts on it, its deadlines are over. Its state stays.
     *
     * @throws org.suying.kernel.Refused NOT_NOW if one of them is over, or the other follows one itself
     */
    void follow(CaseId id, CaseId leader);

    /** The case goes on by itself, in the state and with the deadlines that it had; does nothing if it follows none. */
    void part(CaseId id);

    /** Raises an event that the domain module knows, so that deadlines start and stop. */
    void raise(CaseId id, String event, Instant at);
}
