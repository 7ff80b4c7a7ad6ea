package org.suying.filing.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("B-04 a file that people send")
class FileCheckTest {

    private static final Set<FileType> ALL = EnumSet.allOf(FileType.class);

    @Nested
    @DisplayName("keeps nothing about its maker")
    class Kept {

        @Test
        @DisplayName("a JPEG: no EXIF, XMP, IPTC, comment, nothing after its end; the picture, and how it is turned")
        void jpeg() throws Exception {
            byte[] kept = clean(Samples.jpegOfATelephone(), FileType.JPEG);

            assertThat(holdsSecret(kept)).isFalse();
            assertThat(HexFormat.of().formatHex(kept))
                    .contains("ffe10022457869660000" + "4d4d002a00000008" + "0001" + "011200030000000100060000"
                            + "00000000")
                    .endsWith("ffd9");
            assertThat(ImageIO.read(new ByteArrayInputStream(kept)).getWidth()).isEqualTo(40);
        }

        @Test
        @DisplayName("a JPEG that nobody turned says nothing of it")
        void straightJpeg() throws Exception {
            assertThat(HexFormat.of().formatHex(clean(Samples.picture("jpg"), FileType.JPEG)))
                    .doesNotContain("45786966");
        }

        @Test
        @DisplayName("a PNG: no texts, no EXIF, nothing after its end")
        void png() throws Exception {
            byte[] kept = clean(Samples.pngWithTexts(), FileType.PNG);

            assertThat(holdsSecret(kept)).isFalse();
            assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("tEXt", "eXIf");
            assertThat(ImageIO.read(new ByteArrayInputStream(kept)).getHeight()).isEqualTo(30);
        }

        @Test
        @DisplayName("a letter: no properties, no authors of comments and changes, its pictures cleaned too")
        void letter() throws Exception {
            Map<String, String> parts = unzip(clean(Samples.zip(Samples.letter()), FileType.DOCX));

            assertThat(parts.keySet()).isEqualTo(new TreeMap<>(Samples.letter()).keySet());
            assertThat(parts.values()).noneMatch(part -> part.contains(Samples.SECRET));
            assertThat(parts.get("word/document.xml"))
                    .isEqualTo("<w:document><w:ins w:author=\"\"><w:t>三趟</w:t></w:ins></w:document>");
            assertThat(parts.get("word/comments.xml")).isEqualTo("<w:comment w:author=\"\" w:initials=\"\"/>");
        }

        @Test
        @DisplayName("a letter with a sheet in it: the sheet's authors, too")
        void nestedSheet() throws Exception {
            Map<String, byte[]> parts = Samples.letter();
            parts.put("word/embeddings/sheet1.xlsx", Samples.zip(Samples.sheet()));

            byte[] sheet = rawPart(clean(Samples.zip(parts), FileType.DOCX), "word/embeddings/sheet1.xlsx");

            assertThat(unzip(sheet).get("xl/comments1.xml")).isEqualTo("<authors><author></author></authors>");
        }

        @Test
        @DisplayName("an office file of the older kind: no summaries")
        void ole() throws Exception {
            byte[] kept = clean(Samples.ole(), FileType.DOC);

            try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(kept))) {
                assertThat(files.getRoot().getEntryNames()).containsExactly("WordDocument");
            }
            assertThat(holdsSecret(kept)).isFalse();
        }

        @Test
        @DisplayName("a film: no place and title, and nothing in it moves")
        void film() throws Exception {
            byte[] sent = Samples.film();

            byte[] kept = clean(sent, FileType.MP4);

            assertThat(holdsSecret(kept)).isFalse();
            assertThat(kept).hasSameSizeAs(sent);
            assertThat(new String(kept, StandardCharsets.ISO_8859_1)).endsWith("the film");
        }

        @Test
        @DisplayName("a recording: no tags before and after it")
        void mp3() throws Exception {
            byte[] sound = Arrays.copyOf(HexFormat.of().parseHex("fffb9064"), 500);
            byte[] tag =
                    Samples.join(HexFormat.of().parseHex("49443303000000000023"), Arrays.copyOf(Samples.HIDDEN, 35));

            byte[] kept =
                    clean(Samples.join(tag, sound, Arrays.copyOf(Samples.bytes("TAG" + "title"), 128)), FileType.MP3);

            assertThat(kept).isEqualTo(sound);
        }

        @Test
        @DisplayName("a PDF: who made it is blanked where it stands plainly, and nothing in it moves")
        void pdf() throws Exception {
            String sent = "%PDF-1.4\n1 0 obj<</Author (Zhao \\) (Xiaoman))/Title (kept)/Producer<FEFF>>>endobj\n"
                    + "<x:xmpmeta>secret</x:xmpmeta>\n%%EOF";

            String kept = new String(clean(Samples.bytes(sent), FileType.PDF), StandardCharsets.ISO_8859_1);

            assertThat(kept)
                    .isEqualTo("%PDF-1.4\n1 0 obj<</Author (" + " ".repeat(17)
                            + ")/Title (kept)/Producer<    >>>endobj\n" + " ".repeat(29) + "\n%%EOF");
        }

        @Test
        @DisplayName("a signed PDF stays as it is, to the last byte")
        void signedPdf() throws Exception {
            byte[] sent = Samples.bytes("%PDF-1.4\n<</Author (Zhao)/ByteRange [0 1 2 3]>>\n%%EOF");

            assertThat(clean(sent, FileType.PDF)).isEqualTo(sent);
        }

        @Test
        @DisplayName("a text in UTF-8 and in GB18030 is a text")
        void texts() throws Exception {
            byte[] old = "办营业执照，前后跑了三趟才收下。".getBytes(Charset.forName("GB18030"));

            assertThat(clean(Samples.bytes("跑了三趟\r\n"), FileType.TEXT)).isEqualTo(Samples.bytes("跑了三趟\r\n"));
            assertThat(clean(old, FileType.TEXT)).isEqualTo(old);
        }
    }

    @Nested
    @DisplayName("is refused")
    class Refusals {

        @Test
        @DisplayName("as what it is, whatever it calls itself: a program, a page, a drawing with a script, an archive")
        void notTaken() {
            assertThat(why(Arrays.copyOf(HexFormat.of().parseHex("4d5a90000300000004000000ffff0000"), 300)))
                    .startsWith("NOT_TAKEN application/x-");
            assertThat(why(Samples.bytes("<html><script>alert(1)</script></html>")))
                    .isEqualTo("NOT_TAKEN text/html");
            assertThat(why(Samples.bytes("<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>")))
                    .isEqualTo("NOT_TAKEN image/svg+xml");
            assertThat(why(Samples.zip(Map.of("photo.jpg", Samples.picture("jpg")))))
                    .isEqualTo("NOT_TAKEN ZIP");
            assertThat(why(HexFormat.of().parseHex("1f8b0800000000000003"))).startsWith("NOT_TAKEN application/");
            assertThat(why(new byte[300])).startsWith("NOT_TAKEN application/");
        }

        @Test
        @DisplayName("where the regime does not take its kind")
        void notOfTheRegime() {
            Unfit unfit = catchThrowableOfType(
                    Unfit.class, () -> FileCheck.of(Samples.picture("png"), EnumSet.of(FileType.JPEG)));

            assertThat(unfit.reason() + " " + unfit.what()).isEqualTo("NOT_TAKEN PNG");
        }

        @Test
        @DisplayName("with macros, in the new kind and in the old")
        void macros() {
            Map<String, byte[]> parts = Samples.letter();
            parts.put("word/vbaProject.bin", new byte[10]);
            Map<String, byte[]> said = Samples.letter();
            said.put("[Content_Types].xml", Samples.bytes("application/vnd.ms-word.document.macroEnabled.main+xml"));

            assertThat(why(Samples.zip(parts))).isEqualTo("MACROS ");
            assertThat(why(Samples.zip(said))).isEqualTo("MACROS ");
            assertThat(why(Samples.ole("Macros"))).isEqualTo("MACROS ");
        }

        @Test
        @DisplayName("with an archive or a program inside, and two deep")
        void nested() {
            Map<String, byte[]> archive = Samples.letter();
            archive.put("word/media/image2.png", Samples.zip(Map.of("a", Samples.HIDDEN)));
            Map<String, byte[]> program = Samples.letter();
            program.put("word/media/image2.png", HexFormat.of().parseHex("4d5a9000"));
            Map<String, byte[]> sheet = new LinkedHashMap<>(Samples.sheet());
            sheet.put("xl/embeddings/again.xlsx", Samples.zip(Samples.sheet()));
            Map<String, byte[]> deep = Samples.letter();
            deep.put("word/embeddings/sheet.xlsx", Samples.zip(sheet));

            assertThat(why(Samples.zip(archive))).isEqualTo("NESTED ");
            assertThat(why(Samples.zip(program))).isEqualTo("NESTED ");
            assertThat(why(Samples.zip(deep))).isEqualTo("NESTED ");
            assertThat(why(Samples.ole("Package"))).isEqualTo("NESTED ");
        }

        @Test
        @DisplayName("N-04 where it unpacks to far more than it is")
        void bomb() {
            Map<String, byte[]> parts = Samples.letter();
            parts.put("word/big.xml", new byte[65 * 1024 * 1024]);
            byte[] sent = Samples.zip(parts);

            assertThat(sent).hasSizeLessThan(100_000);
            assertThat(why(sent)).isEqualTo("UNPACKS_TOO_LARGE ");
        }

        @Test
        @DisplayName("where a part leaves the file, or stands in it twice")
        void leaves() {
            Map<String, byte[]> parts = Samples.letter();
            parts.put("../../etc/passwd", Samples.HIDDEN);

            assertThat(why(Samples.zip(parts))).isEqualTo("BROKEN ");
        }

        @Test
        @DisplayName("with a password, with scripts, and where it breaks off")
        void others() {
            byte[] png = Samples.pngWithTexts();
            byte[] letter = Samples.zip(Samples.letter());

            assertThat(why(Samples.ole("EncryptedPackage"))).isEqualTo("LOCKED ");
            assertThat(why(Samples.bytes("%PDF-1.7\n<</S /JavaScript /JS (app.alert(1))>>")))
                    .isEqualTo("SCRIPTS ");
            assertThat(why(Arrays.copyOf(png, 120))).isEqualTo("BROKEN ");
            assertThat(why(Arrays.copyOf(letter, letter.length / 2))).isEqualTo("BROKEN ");
            assertThat(why(Arrays.copyOf(Samples.ole(), 600))).isEqualTo("BROKEN ");
            assertThat(why(Arrays.copyOf(Samples.picture("jpg"), 30))).isEqualTo("BROKEN ");
        }
    }

    private static byte[] clean(byte[] sent, FileType expected) throws Unfit {
        Sound sound = FileCheck.of(sent, ALL);
        assertThat(sound.type()).isEqualTo(expected);
        return sound.bytes();
    }

    private static String why(byte[] sent) {
        Unfit unfit = catchThrowableOfType(Unfit.class, () -> FileCheck.of(sent, ALL));
        assertThat(unfit).as("it was taken").isNotNull();
        return unfit.reason() + " " + unfit.what();
    }

    private static boolean holdsSecret(byte[] kept) {
        return new String(kept, StandardCharsets.ISO_8859_1)
                .contains(new String(Samples.HIDDEN, StandardCharsets.ISO_8859_1));
    }

    private static Map<String, String> unzip(byte[] file) throws IOException {
        Map<String, String> parts = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
                parts.put(part.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    private static byte[] rawPart(byte[] file, String name) throws IOException {
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file))) {
            ZipEntry part = in.getNextEntry();
            while (part != null && !part.getName().equals(name)) {
                part = in.getNextEntry();
            }
            return in.readAllBytes();
        }
    }
}
