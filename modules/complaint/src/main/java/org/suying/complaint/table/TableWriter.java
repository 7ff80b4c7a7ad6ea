package org.suying.complaint.table;

import java.io.IOException;
import java.util.List;

/** Writes a table line by line and keeps none of them. */
public interface TableWriter extends AutoCloseable {

    /**
     * Writes the next line.
     *
     * @param cells as many as there are columns
     */
    void line(List<Cell> cells) throws IOException;

    /** Writes what belongs at the end; the stream stays open. */
    @Override
    void close() throws IOException;
}
