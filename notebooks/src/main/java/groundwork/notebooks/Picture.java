package groundwork.notebooks;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.internal.chartpart.Chart;

/** A picture as the value of a cell: its text is a data address, which the runner stores as an image. */
public final class Picture {

    static final String PREFIX = "data:image/png;base64,";

    private final String address;

    private Picture(byte[] png) {
        address = PREFIX + Base64.getEncoder().encodeToString(png);
    }

    /** A chart as a picture. */
    public static Picture of(Chart<?, ?> chart) {
        BufferedImage image = BitmapEncoder.getBufferedImage(chart);
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Picture(png.toByteArray());
    }

    @Override
    public String toString() {
        return address;
    }
}
