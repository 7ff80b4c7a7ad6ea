package org.suying.casework;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** SPI: what a domain module adds to a case where it is shown. A CDI bean for each kind of case. */
public interface DomainPart {

    /** As in {@link Opening#kind()}. */
    String kind();

    /** What the REST answer of a case carries under the name of the kind: a record or a map. */
    Object shown(CaseId id, Locale locale);

    /**
     * The view that the case page includes, {@code /complaint/handling/part.xhtml}, with what is shown as the parameter
     * {@code part} and the case's id as {@code partId}.
     */
    String view();

    /** The officers who take no part in the case, or none in judging it (B-10); who is not named takes part fully. */
    Map<UUID, TakesPart> keptOut(CaseId id);
}
