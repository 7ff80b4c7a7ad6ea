package org.suying.filing.file;

/** A file as it is kept: what it is, and its bytes without what tells about its maker. */
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
public record Sound(FileType type, byte[] bytes) {}
