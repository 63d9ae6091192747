package sevenways.system.pages;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Asks for the same thing again and again over a few connections that stay open. It reads no more
 * of an answer than it must, as it shares the machine with what it measures.
 *
 * @param status what every answer has to begin with
 */
record Load(int port, String path, String status, String... headers) {

    private static final int CONNECTIONS = 4;

    /** Answers a second, while it goes on for so long. */
    double during(double seconds) throws InterruptedException, ExecutionException {
        long end = System.nanoTime() + (long) (seconds * 1e9);
        try (var askers = Executors.newFixedThreadPool(CONNECTIONS)) {
            var counts =
                    askers.invokeAll(
                            Stream.<Callable<Integer>>generate(() -> () -> ask(end))
                                    .limit(CONNECTIONS)
                                    .toList());
            int sum = 0;
            for (Future<Integer> count : counts) {
                sum += count.get();
            }
            return sum / seconds;
        }
    }

    private int ask(long end) throws IOException {
        String head =
                "GET %s HTTP/1.1\r\nHost: localhost\r\n%s\r\n"
                        .formatted(path, String.join("", lines()));
        byte[] request = head.getBytes(StandardCharsets.US_ASCII);
        try (var socket = new Socket("localhost", port)) {
            socket.setTcpNoDelay(true);
            var answers = new BufferedInputStream(socket.getInputStream(), 1 << 16);
            int count = 0;
            while (System.nanoTime() < end) {
                socket.getOutputStream().write(request);
                skip(answers);
                count++;
            }
            return count;
        }
    }

    private String[] lines() {
        return IntStream.range(0, headers.length / 2)
                .mapToObj(each -> headers[2 * each] + ": " + headers[2 * each + 1] + "\r\n")
                .toArray(String[]::new);
    }

    private void skip(InputStream answers) throws IOException {
        String first = line(answers);
        if (!first.startsWith("HTTP/1.1 " + status)) {
            throw new UncheckedIOException(new IOException(path + ": " + first));
        }
        int length = 0;
        boolean chunked = false;
        for (String line; !(line = line(answers)).isEmpty(); ) {
            if (line.regionMatches(true, 0, "Content-Length:", 0, 15)) {
                length = Integer.parseInt(line.substring(15).strip());
            }
            chunked |= line.equalsIgnoreCase("Transfer-Encoding: chunked");
        }
        answers.skipNBytes(length);
        while (chunked) {
            int part = Integer.parseInt(line(answers), 16);
            answers.skipNBytes(part + 2);
            chunked = part > 0;
        }
    }

    private static String line(InputStream answers) throws IOException {
        var line = new StringBuilder(80);
        for (int letter; (letter = answers.read()) != '\n'; ) {
            if (letter < 0) {
                throw new IOException("the connection was closed");
            }
            line.append((char) letter);
        }
        line.setLength(line.length() - 1);
        return line.toString();
    }
}
