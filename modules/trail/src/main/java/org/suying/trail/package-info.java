/**
 * The record of acts and of looks: what happened, when, by whom and why, so that it cannot be altered unnoticed.
 *
 * <ol>
 *   <li>An event is written in the transaction of the act that it tells of; there is no act without it, and none of it
 *       without the act (B-02).
 *   <li>Nobody changes or removes an event: no login role of the database may.
 *   <li>An event carries a keyed hash of the program that wrote it; one that came into the table by another way is
 *       found.
 *   <li>Within seconds events are linked into one chain for each tenant, in the order in which they became visible.
 *   <li>The heads of the chain are signed and entrusted to the tenant above, so that a cut tail is found.
 *   <li>An event holds no personal data of a complainant: ids, words of the rule book, reasons of officers.
 *   <li>A look that the database itself guards asks {@code wall.on_trail(event, verb, subject)}: true only for an event
 *       that the scope's own actor wrote in the same transaction.
 * </ol>
 *
 * <p>Knows neither cases nor complaints, only the ids of what events are about.
 */
@NullMarked
package org.suying.trail;

import org.jspecify.annotations.NullMarked;
