package org.suying.filing.file;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.suying.filing.FilingRefusal;

/** The parts of an office file: what each is, and its text without names of people. */
final class OfficeParts {

    /** What a part is by its bytes. */
    enum Kind {
        XML,
        JPEG,
        PNG,
        OFFICE,
        OLE,
        /** Another archive, or a program. */
        FOREIGN,
        OTHER
    }

    private static final Pattern MACRO =
            Pattern.compile("(?i).*(vbaproject[^/]*\\.bin|vbadata\\.xml|/macrosheets/.*|/activex/.*\\.bin)");
    private static final Pattern PEOPLE = Pattern.compile(
            "\\b(w:author|w:initials|w15:author|w15:userId|userId|displayName|initials|lastModifiedBy|userName)=(\"[^\"]*\"|'[^']*')");
    private static final Pattern AUTHOR = Pattern.compile("<(x:)?author>[^<]*</");
    private static final Pattern NAME = Pattern.compile("\\bname=(\"[^\"]*\"|'[^']*')");
    private static final String OFFICE = "http://schemas.openxmlformats.org/";
    private static final Map<String, String> EMPTY = Map.of(
            "docProps/core.xml", "<coreProperties xmlns=\"" + OFFICE + "package/2006/metadata/core-properties\"/>",
            "docProps/app.xml", "<Properties xmlns=\"" + OFFICE + "officeDocument/2006/extended-properties\"/>",
            "docProps/custom.xml", "<Properties xmlns=\"" + OFFICE + "officeDocument/2006/custom-properties\"/>");

    private OfficeParts() {}

    /** What the list of contents says that the whole is. */
    static FileType type(byte[] contents) throws Unfit {
        String text = new String(contents, StandardCharsets.UTF_8);
        if (text.contains("macroEnabled") || text.contains("vbaProject")) {
            throw new Unfit(FilingRefusal.MACROS);
        }
        if (text.contains("wordprocessingml.document.main+xml")) {
            return FileType.DOCX;
        }
        if (text.contains("spreadsheetml.sheet.main+xml")) {
            return FileType.XLSX;
        }
        if (text.contains("presentationml.presentation.main+xml")
                || text.contains("presentationml.slideshow.main+xml")) {
            return FileType.PPTX;
        }
        throw new Unfit(FilingRefusal.NOT_TAKEN, "ZIP");
    }

    static boolean isMacro(String name) {
        return MACRO.matcher(name).matches();
    }

    static Kind kind(String name, byte[] bytes) {
        Bytes in = new Bytes(bytes);
        String low = name.toLowerCase(Locale.ROOT);
        if (low.endsWith(".xml") || low.endsWith(".rels") || low.endsWith(".vml")) {
            return Kind.XML;
        }
        if (in.is(0, "\u00FF\u00D8\u00FF")) {
            return Kind.JPEG;
        }
        if (in.is(0, "\u0089PNG")) {
            return Kind.PNG;
        }
        if (in.is(0, "\u00D0\u00CF\u0011\u00E0")) {
            return Kind.OLE;
        }
        if (in.is(0, "PK\u0003\u0004")) {
            return low.contains("/embeddings/") ? Kind.OFFICE : Kind.FOREIGN;
        }
        boolean zipped = in.is(0, "\u001F\u008B") && !low.endsWith(".emz") && !low.endsWith(".wmz");
        boolean font = low.endsWith(".odttf") || low.endsWith(".fntdata");
        boolean foreign = in.is(0, "Rar!") || in.is(0, "7z\u00BC\u00AF") || in.is(0, "MZ") || in.is(0, "\u007FELF");
        return !font && (zipped || foreign) ? Kind.FOREIGN : Kind.OTHER;
    }

    /** Texts in another encoding than UTF-8 stay as they are. */
    static byte[] xml(String name, byte[] bytes) {
        String empty = EMPTY.get(name);
        if (empty != null) {
            return ("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + empty)
                    .getBytes(StandardCharsets.UTF_8);
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return nameless(name, text).getBytes(StandardCharsets.UTF_8);
        } catch (CharacterCodingException other) {
            return bytes;
        }
    }

    private static String nameless(String name, String text) {
        String without = PEOPLE.matcher(text).replaceAll("$1=\"\"");
        if (name.startsWith("xl/comments") || name.startsWith("xl/threaded")) {
            without = AUTHOR.matcher(without).replaceAll("<$1author></");
        }
        return name.startsWith("ppt/commentAuthors") || name.startsWith("ppt/authors")
                ? NAME.matcher(without).replaceAll("name=\"\"")
                : without;
    }
}
