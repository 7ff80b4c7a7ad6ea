package org.suying.complaint.rules;

/**
 * Who complained, and who may see it (B-04).
 *
 * @param minutes how long a release lasts
 * @param handlerTelephones whether the handler to whom a complaint is assigned sees name and number of somebody named
 */
public record Disclosing(int minutes, boolean handlerTelephones) {

    static final int USUAL_MINUTES = 30;
}
