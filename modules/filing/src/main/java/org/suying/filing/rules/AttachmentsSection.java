package org.suying.filing.rules;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.Dependent;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.suying.filing.FilingRefusal;
import org.suying.filing.file.FileType;
import org.suying.regime.Findings;
import org.suying.regime.RegimeNode;
import org.suying.regime.RegimeReading;
import org.suying.regime.SchemaText;
import org.suying.regime.Section;

/** {@code attachments}: how many files are taken at a time, how large, of which kinds. */
@Dependent
public class AttachmentsSection implements Section<AttachmentRules> {

    /** What the pages' server takes at all; so many of that size fit into one request. */
    private static final int MOST_MEGABYTES = 20;

    private static final int MOST_FILES = 10;
    private static final Pattern SIZE = Pattern.compile("([1-9][0-9]{0,4})(KB|MB)");

    @Override
    public Class<AttachmentRules> type() {
        return AttachmentRules.class;
    }

    @Override
    public Set<String> keys() {
        return Set.of("attachments");
    }

    @Override
    public JsonNode schema() {
        return SchemaText.beside(AttachmentsSection.class, "attachments.schema.yaml");
    }

    /** A regime that says nothing takes no files. */
    @Override
    public AttachmentRules read(RegimeReading reading) {
        RegimeNode node = reading.at("attachments");
        Set<FileType> types = EnumSet.noneOf(FileType.class);
        for (String name : node.texts("types")) {
            for (FileType type : FileType.values()) {
                if (type.name().equals(name)) {
                    types.add(type);
                }
            }
        }
        int count = Math.max(0, Math.min(node.child("count").json().asInt(0), MOST_FILES));
        return new AttachmentRules(count, size(node.child("each"), reading.findings()), types);
    }

    private static long size(RegimeNode node, Findings findings) {
        Matcher written = SIZE.matcher(node.text());
        if (!written.matches()) {
            return 0;
        }
        long bytes = Long.parseLong(written.group(1)) * (written.group(2).equals("KB") ? 1024 : 1024 * 1024);
        if (bytes > MOST_MEGABYTES * 1024L * 1024) {
            findings.error(node.pointer(), FilingRefusal.BAD_SIZE, node.text(), MOST_MEGABYTES + "MB");
        }
        return bytes;
    }
}
