/** The workflow and the fields of a rule book, and what is verified of them. */
@NullMarked
package org.suying.casework.workflow;

import org.jspecify.annotations.NullMarked;
