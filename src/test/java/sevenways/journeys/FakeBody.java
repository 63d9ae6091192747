package sevenways.journeys;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;

/** A body of known rate, as a camera would film its fingertip and a microphone hear its breath. */
final class FakeBody {

    private static final int SECONDS = 10;
    private static final int FRAMES = 15; // a second
    private static final int WIDTH = 80; // a small film takes little to play
    private static final int HEIGHT = 60;
    private static final int SAMPLES = 16_000; // a second

    private FakeBody() {}

    /**
     * Ten seconds of a red fingertip, a hair darker with each beat; to be seamless, a multiple of
     * six.
     */
    static Path finger(Path file, int beatsPerMinute) throws IOException {
        Random random = new Random(1);
        byte[] light = new byte[WIDTH * HEIGHT];
        byte[] blue = filled(110);
        byte[] red = filled(200);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            out.write(
                    "YUV4MPEG2 W%d H%d F%d:1 Ip A1:1 C420jpeg\n"
                            .formatted(WIDTH, HEIGHT, FRAMES)
                            .getBytes(US_ASCII));
            for (int frame = 0; frame < FRAMES * SECONDS; frame++) {
                double turn = 2 * Math.PI * beatsPerMinute / 60.0 * frame / FRAMES;
                double level = 90 - 2.5 * (Math.sin(turn) + 0.45 * Math.sin(2 * turn - 0.6));
                for (int at = 0; at < light.length; at++) {
                    light[at] = (byte) (level + random.nextDouble()); // grain, as every camera has
                }
                out.write("FRAME\n".getBytes(US_ASCII));
                out.write(light);
                out.write(blue);
                out.write(red);
            }
        }
        return file;
    }

    private static byte[] filled(int value) {
        byte[] plane = new byte[WIDTH * HEIGHT / 4];
        Arrays.fill(plane, (byte) value);
        return plane;
    }

    /** Ten seconds of breath, louder out than in; to be seamless, a multiple of six. */
    static Path breath(Path file, int breathsPerMinute) throws IOException {
        Random random = new Random(1);
        int size = 2 * SAMPLES * SECONDS;
        ByteBuffer wav = ByteBuffer.allocate(44 + size).order(ByteOrder.LITTLE_ENDIAN);
        wav.put("RIFF".getBytes(US_ASCII)).putInt(36 + size);
        wav.put("WAVEfmt ".getBytes(US_ASCII)).putInt(16).putShort((short) 1).putShort((short) 1);
        wav.putInt(SAMPLES).putInt(2 * SAMPLES).putShort((short) 2).putShort((short) 16);
        wav.put("data".getBytes(US_ASCII)).putInt(size);
        for (int at = 0; at < SAMPLES * SECONDS; at++) {
            double part = (double) at / SAMPLES * breathsPerMinute / 60 % 1;
            double noise = 2 * random.nextDouble() - 1;
            wav.putShort((short) (Short.MAX_VALUE * (0.002 + 0.2 * flow(part)) * noise));
        }
        Files.write(file, wav.array());
        return file;
    }

    /** How fast the air goes: in for two parts of five, out for a little longer, then at rest. */
    private static double flow(double part) {
        if (part < 0.4) {
            return 0.5 * square(Math.sin(Math.PI * part / 0.4));
        }
        return part < 0.85 ? square(Math.sin(Math.PI * (part - 0.4) / 0.45)) : 0;
    }

    private static double square(double value) {
        return value * value;
    }
}
