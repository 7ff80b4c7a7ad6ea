package org.suying.complaint.receipt;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;

/**
 * A QR code to be drawn as one path.
 *
 * @param size modules in a row, with the quiet zone of four on each side
 * @param path SVG path data: a square of one unit for each dark module
 */
public record QrCode(int size, String path) {

    private static final Map<EncodeHintType, Object> HINTS = Map.of(
            EncodeHintType.ERROR_CORRECTION,
            ErrorCorrectionLevel.M,
            EncodeHintType.CHARACTER_SET,
            "UTF-8",
            EncodeHintType.MARGIN,
            4);

    /** @param text some hundred characters at most */
    public static QrCode of(String text) {
        BitMatrix matrix;
        try {
            matrix = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, HINTS);
        } catch (WriterException e) {
            throw new IllegalArgumentException("no QR code for " + text, e);
        }
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < matrix.getHeight(); y++) {
            for (int x = 0; x < matrix.getWidth(); x++) {
                int run = run(matrix, x, y);
                if (run > 0) {
                    path.append('M').append(x).append(' ').append(y).append('h').append(run);
                    path.append("v1h-").append(run).append('z');
                    x += run;
                }
            }
        }
        return new QrCode(matrix.getWidth(), path.toString());
    }

    /** How many dark modules follow from here. */
    private static int run(BitMatrix matrix, int x, int y) {
        int end = x;
        while (end < matrix.getWidth() && matrix.get(end, y)) {
            end++;
        }
        return end - x;
    }
}
