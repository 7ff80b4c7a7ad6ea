/** Rule books as such, whatever they say: every form with every fault, every action, every way to an end. */
@org.jspecify.annotations.NullMarked
package org.suying.complaint.books;
