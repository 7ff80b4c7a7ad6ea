package org.suying.app.launcher;

/** A database role that signs in, and what with. Says its name only. */
record Login(String role, String password) {

    @Override
    public String toString() {
        return role;
    }
}
