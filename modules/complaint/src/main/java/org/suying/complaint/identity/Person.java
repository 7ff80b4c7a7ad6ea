package org.suying.complaint.identity;

import org.jspecify.annotations.Nullable;

/** Who complained. Never logged: {@code toString} says nothing. */
public record Person(
        @Nullable String name,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String address,
        @Nullable String idNumber) {

    /** Name and telephone number alone. */
    Person contact() {
        return new Person(name, phone, null, null, null);
    }

    @Override
    public String toString() {
        return "Person";
    }
}
