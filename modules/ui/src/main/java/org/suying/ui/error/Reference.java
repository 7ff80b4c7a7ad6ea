package org.suying.ui.error;

import java.security.SecureRandom;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;

/** The number by which a reader and the log speak of the same fault: {@code 7K3M-Q9TX}. */
final class Reference {

    private static final Logger LOG = Logger.getLogger(Reference.class.getName());
    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final Pattern FORM = Pattern.compile("[" + SIGNS + "]{4}-[" + SIGNS + "]{4}");
    private static final SecureRandom RANDOM = new SecureRandom();

    private Reference() {}

    /** Writes what was thrown to the log under a new number. */
    static String log(Throwable thrown) {
        String number = next();
        LOG.log(Level.SEVERE, "fault " + number, thrown);
        return number;
    }

    static boolean isOne(String text) {
        return FORM.matcher(text).matches();
    }

    private static String next() {
        StringBuilder number = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            number.append(i == 4 ? "-" : "").append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return number.toString();
    }
}
