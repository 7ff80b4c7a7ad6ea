package org.suying.tenancy;

/**
 * Secrets at work. The keys themselves stay inside: a data key for each tenant, wrapped by the installation's master
 * key, which lies in a file outside the database.
 */
public interface Keys {

    /**
     * Encrypts for the current tenant (AES-256-GCM).
     *
     * @param place what the value is bound to, as {@code table/column/row}; it opens nowhere else
     */
    byte[] seal(String place, byte[] plain);

    /** @throws IllegalStateException if the value was changed, or moved from another place or tenant */
    byte[] open(String place, byte[] sealed);

    /** A keyed hash of the current tenant (HMAC-SHA-256): blind index, chain of the trail. */
    byte[] mac(String use, byte[] data);

    /** A keyed hash of the whole installation: query codes, signatures of receipts and checkpoints. */
    byte[] installationMac(String use, byte[] data);

    /** Encrypts under a secret that the asker brings and that is not kept. */
    byte[] sealUnder(String secret, String place, byte[] plain);

    byte[] openUnder(String secret, String place, byte[] sealed);
}
