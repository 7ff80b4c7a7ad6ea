package org.suying.worktime.publication;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.suying.kernel.Fault;
import org.suying.worktime.Publication;

/**
 * One day as it was sent.
 *
 * @param place says of a fault where in the sent text it stands
 */
record Entry(LocalDate date, Publication.Day day, UnaryOperator<Fault> place) {}
