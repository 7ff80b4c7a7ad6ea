package org.suying.kernel;

import java.util.Locale;

/** Something that has words in each language; may be an argument of a fault. */
public interface Spoken {

    String in(Locale locale);
}
