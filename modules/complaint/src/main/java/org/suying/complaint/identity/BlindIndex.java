package org.suying.complaint.identity;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What of a person can be looked for without being readable: each under a column of its own, in one way of writing. */
final class BlindIndex {

    static final String PHONE = "phone";
    static final String ID_NUMBER = "id-number";
    static final String EMAIL = "email";

    private BlindIndex() {}

    /** Column → normalised value, of those that were given. */
    static Map<String, String> of(Person person) {
        Map<String, String> columns = new LinkedHashMap<>();
        put(columns, PHONE, phone(person.phone()));
        put(columns, ID_NUMBER, idNumber(person.idNumber()));
        put(columns, EMAIL, email(person.email()));
        return columns;
    }

    /** Digits only, without the country code of China. */
    static String phone(@Nullable String phone) {
        return phone == null ? "" : phone.replaceAll("[^0-9]", "").replaceFirst("^(0086|86)(?=1[0-9]{10}$)", "");
    }

    static String idNumber(@Nullable String number) {
        return number == null ? "" : number.replaceAll("[^0-9A-Za-z]", "").toUpperCase(Locale.ROOT);
    }

    static String email(@Nullable String email) {
        return email == null ? "" : email.strip().toLowerCase(Locale.ROOT);
    }

    private static void put(Map<String, String> columns, String column, String value) {
        if (!value.isEmpty()) {
            columns.put(column, value);
        }
    }
}
