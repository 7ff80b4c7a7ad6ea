package org.suying.filing.file;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Files as people and evil people send them, made here so that their secrets are known. */
final class Samples {

    static final String SECRET = "赵小满-GPS-23.16N";
    static final byte[] HIDDEN = SECRET.getBytes(StandardCharsets.UTF_8);

    private static final String CONTENTS = """
            <?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
            <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.%s.main+xml"/></Types>""";

    private Samples() {}

    static byte[] picture(String format) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            BufferedImage image = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
            image.setRGB(3, 4, 0xCC3311);
            ImageIO.write(image, format, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As a telephone writes it: EXIF with a place, turned to the right, XMP, a comment, and an archive after its end. */
    static byte[] jpegOfATelephone() {
        byte[] plain = picture("jpg");
        String exif = "457869660000" + "49492a0008000000" + "0200" + "120103000100000006000000" + "0f01020004000000"
                + "41424300" + "00000000";
        return join(
                new byte[] {(byte) 0xFF, (byte) 0xD8},
                segment(0xE1, join(HexFormat.of().parseHex(exif), HIDDEN)),
                segment(0xE1, join("http://ns.adobe.com/xap/1.0/\0".getBytes(StandardCharsets.US_ASCII), HIDDEN)),
                segment(0xED, join("Photoshop 3.0\0".getBytes(StandardCharsets.US_ASCII), HIDDEN)),
                segment(0xFE, HIDDEN),
                java.util.Arrays.copyOfRange(plain, 2, plain.length),
                zip(Map.of("evil.sh", HIDDEN)));
    }

    private static byte[] segment(int marker, byte[] content) {
        int length = content.length + 2;
        return join(new byte[] {(byte) 0xFF, (byte) marker, (byte) (length >> 8), (byte) length}, content);
    }

    static byte[] pngWithTexts() {
        byte[] plain = picture("png");
        int afterHeader = 8 + 25;
        return join(
                java.util.Arrays.copyOf(plain, afterHeader),
                chunk("tEXt", join("Author\0".getBytes(StandardCharsets.US_ASCII), HIDDEN)),
                chunk("eXIf", HIDDEN),
                java.util.Arrays.copyOfRange(plain, afterHeader, plain.length),
                HIDDEN);
    }

    private static byte[] chunk(String type, byte[] content) {
        byte[] typed = join(type.getBytes(StandardCharsets.US_ASCII), content);
        CRC32 sum = new CRC32();
        sum.update(typed);
        return join(number(content.length), typed, number((int) sum.getValue()));
    }

    static byte[] number(int value) {
        return new byte[] {(byte) (value >> 24), (byte) (value >> 16), (byte) (value >> 8), (byte) value};
    }

    /** A letter with a comment and a picture, by somebody. */
    static Map<String, byte[]> letter() {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", bytes(CONTENTS.formatted("wordprocessingml.document")));
        parts.put(
                "docProps/core.xml",
                bytes("<cp:coreProperties><dc:creator>" + SECRET + "</dc:creator></cp:coreProperties>"));
        parts.put("docProps/app.xml", bytes("<Properties><Company>" + SECRET + "</Company></Properties>"));
        parts.put(
                "word/document.xml",
                bytes("<w:document><w:ins w:author=\"" + SECRET + "\"><w:t>三趟</w:t></w:ins></w:document>"));
        parts.put("word/comments.xml", bytes("<w:comment w:author='" + SECRET + "' w:initials=\"" + SECRET + "\"/>"));
        parts.put("word/media/image1.jpg", jpegOfATelephone());
        return parts;
    }

    static Map<String, byte[]> sheet() {
        return Map.of(
                "[Content_Types].xml",
                bytes(CONTENTS.formatted("spreadsheetml.sheet")),
                "xl/comments1.xml",
                bytes("<authors><author>" + SECRET + "</author></authors>"));
    }

    static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** An office file of the older kind with these streams beside the one of a letter. */
    static byte[] ole(String... more) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            files.createDocument(new java.io.ByteArrayInputStream(new byte[5000]), "WordDocument");
            files.createDocument(new java.io.ByteArrayInputStream(HIDDEN), "\u0005SummaryInformation");
            for (String one : more) {
                files.getRoot().createDirectory(one);
            }
            files.writeFilesystem(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] box(String type, byte[]... content) {
        byte[] all = join(content);
        return join(number(all.length + 8), bytes(type), all);
    }

    static byte[] film() {
        return join(
                box("ftyp", bytes("isom"), number(0), bytes("isommp42")),
                box(
                        "moov",
                        box("mvhd", new byte[100]),
                        box("udta", box("\u00A9xyz", HIDDEN)),
                        box("trak", box("meta", HIDDEN))),
                box("mdat", bytes("the film")));
    }

    static byte[] bytes(String text) {
        byte[] latin = text.getBytes(StandardCharsets.ISO_8859_1);
        return new String(latin, StandardCharsets.ISO_8859_1).equals(text)
                ? latin
                : text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] join(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
