package org.suying.filing.file;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Set;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.Entry;
import org.apache.poi.poifs.filesystem.EntryUtils;
import org.apache.poi.poifs.filesystem.FilteringDirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.suying.filing.FilingRefusal;

/** An office file of the older kind: a small file system (OLE2) in a file. Without its summaries, and never with macros. */
final class OleFile {

    private static final Set<String> MACROS = Set.of("Macros", "VBA", "_VBA_PROJECT_CUR", "_VBA_PROJECT");
    private static final Set<String> NESTED = Set.of("\u0001Ole10Native", "Package", "CONTENTS");
    private static final Set<String> ABOUT = Set.of("\u0005SummaryInformation", "\u0005DocumentSummaryInformation");
    private static final int DEEPEST = 10;

    private OleFile() {}

    static Sound clean(byte[] bytes) throws Unfit {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            DirectoryNode root = files.getRoot();
            FileType type = type(root);
            check(root, 0);
            ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
            try (POIFSFileSystem kept =
                    new POIFSFileSystem()) { // a new one: what is taken out of the old leaves its bytes
                EntryUtils.copyNodes(new FilteringDirectoryNode(root, ABOUT), kept.getRoot());
                kept.writeFilesystem(out);
            }
            return new Sound(type, out.toByteArray());
        } catch (IOException | RuntimeException broken) {
            throw new Unfit(FilingRefusal.BROKEN);
        }
    }

    private static FileType type(DirectoryNode root) throws Unfit {
        if (root.hasEntry("EncryptedPackage")) {
            throw new Unfit(FilingRefusal.LOCKED);
        }
        if (root.hasEntry("WordDocument")) {
            return FileType.DOC;
        }
        if (root.hasEntry("Workbook") || root.hasEntry("Book")) {
            return FileType.XLS;
        }
        if (root.hasEntry("PowerPoint Document")) {
            return FileType.PPT;
        }
        throw new Unfit(FilingRefusal.NOT_TAKEN, "OLE2");
    }

    private static void check(DirectoryNode directory, int depth) throws Unfit {
        if (depth > DEEPEST) {
            throw new Unfit(FilingRefusal.BROKEN);
        }
        for (Entry entry : directory) {
            if (MACROS.contains(entry.getName())) {
                throw new Unfit(FilingRefusal.MACROS);
            }
            if (NESTED.contains(entry.getName())) {
                throw new Unfit(FilingRefusal.NESTED);
            }
            if (entry instanceof DirectoryNode below) {
                check(below, depth + 1);
            }
        }
    }
}
