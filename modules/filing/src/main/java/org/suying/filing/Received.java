package org.suying.filing;

import java.util.UUID;

/**
 * A file that was taken in and waits to be named.
 *
 * @param name as it will be kept
 * @param mediaType what it is by its bytes
 * @param size in bytes, as it will be kept
 * @param sha256 of what will be kept, 64 hexadecimal digits
 */
public record Received(UUID id, String name, String mediaType, long size, String sha256) {}
