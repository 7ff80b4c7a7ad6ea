package org.suying.notice;

import org.jspecify.annotations.Nullable;
import org.suying.casework.model.CaseFile;

/** Goes into another room past its face, for the rule that forbids it. */
public final class Trespass {
    @Nullable CaseFile file;
}
