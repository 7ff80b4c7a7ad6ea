/** Tables as files for people's own programs: CSV and XLSX. Whatever is in a cell stays a text, and is never a formula. */
@NullMarked
package org.suying.complaint.table;

import org.jspecify.annotations.NullMarked;
