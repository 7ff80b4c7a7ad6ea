package org.suying.complaint.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("B-01 the QR code on a receipt")
class QrCodeTest {

    private static final String ADDRESS = "https://suying.example.gov.cn/t/baiyun/follow?number=7K3M-Q9TX-2RXC";
    private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-(\\d+)z");
    private static final int SCALE = 6;

    @Test
    @DisplayName("B-01 is read by a reader as the address that was written")
    void isRead() throws Exception {
        QrCode code = QrCode.of(ADDRESS);

        int side = code.size() * SCALE;
        var image = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(side, side, painted(code))));
        assertThat(new QRCodeReader().decode(image).getText()).isEqualTo(ADDRESS);
    }

    /** The path, painted as a browser paints it. */
    private static int[] painted(QrCode code) {
        int side = code.size() * SCALE;
        int[] pixels = new int[side * side];
        Arrays.fill(pixels, 0xFFFFFF);
        Matcher run = RUN.matcher(code.path());
        while (run.find()) {
            int left = Integer.parseInt(run.group(1)) * SCALE;
            int top = Integer.parseInt(run.group(2)) * SCALE;
            int width = Integer.parseInt(run.group(3)) * SCALE;
            for (int y = top; y < top + SCALE; y++) {
                Arrays.fill(pixels, y * side + left, y * side + left + width, 0);
            }
        }
        return pixels;
    }
}
