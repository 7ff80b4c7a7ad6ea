package org.suying.filing.rules;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.suying.filing.FileLimits;
import org.suying.filing.file.FileType;

/**
 * {@code attachments} of a regime.
 *
 * @param each the most bytes of a file
 */
public record AttachmentRules(int count, long each, Set<FileType> types) {

    public AttachmentRules {
        types = Set.copyOf(types);
    }

    /** The usual ending of each kind, as people read it: {@code jpg、pdf}. */
    public String usualEndings() {
        return new TreeSet<>(types).stream().map(type -> type.endings().get(0)).collect(Collectors.joining("、"));
    }

    public FileLimits limits() {
        Set<FileType> inOrder = new TreeSet<>(types);
        List<String> endings = inOrder.stream()
                .flatMap(type -> type.endings().stream())
                .map(ending -> "." + ending)
                .toList();
        return new FileLimits(count, each, inOrder.stream().map(FileType::name).toList(), endings);
    }
}
