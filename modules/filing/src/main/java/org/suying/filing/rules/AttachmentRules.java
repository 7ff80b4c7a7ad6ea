package org.suying.filing.rules;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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

    public FileLimits limits() {
        Set<FileType> inOrder = new TreeSet<>(types);
        List<String> endings = inOrder.stream()
                .flatMap(type -> type.endings().stream())
                .map(ending -> "." + ending)
                .toList();
        return new FileLimits(count, each, inOrder.stream().map(FileType::name).toList(), endings);
    }
}
