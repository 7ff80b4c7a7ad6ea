package org.suying.casework;

/** SPI: a panel that a module above adds to the page of every case, below the domain module's part. A CDI bean. */
public interface CasePanel {

    /** The smallest stands first. */
    int order();

    /** The view that the page includes; it asks a page bean of its own, and renders nothing where it has nothing to say. */
    String view();
}
