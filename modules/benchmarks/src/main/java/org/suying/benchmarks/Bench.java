package org.suying.benchmarks;

import java.sql.SQLException;
import java.util.List;

/** Something that is measured on a running program. */
interface Bench {

    List<Line> measure(Program program) throws SQLException;
}
