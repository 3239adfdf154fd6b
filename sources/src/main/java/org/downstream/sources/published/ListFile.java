package org.downstream.sources.published;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.downstream.sources.table.ByteSource;

/**
 * A file of a published list, compressed by gzip or not. It can be opened as often as needed.
 *
 * @param path where it is
 * @param mostBytes how many bytes it may have when unpacked
 */
public record ListFile(Path path, long mostBytes) implements ByteSource {

  /** The largest published list, all of OpenSanctions, has some 4 GB. */
  private static final long MOST_BYTES = 16L << 30;

  private static final int HEAD = 65_536;

  /** A file with the usual limit. */
  public static ListFile of(Path path) {
    return new ListFile(path, MOST_BYTES);
  }

  /** Its name without folder. */
  public String name() {
    Path last = path.getFileName();
    return last == null ? path.toString() : last.toString();
  }

  /** The bytes, unpacked; the caller closes it. */
  @Override
  public InputStream open() throws IOException {
    Counted raw = new Counted(Files.newInputStream(path));
    try {
      BufferedInputStream buffered = new BufferedInputStream(raw, 1 << 16);
      buffered.mark(2);
      boolean gzip = buffered.read() == 0x1f && buffered.read() == 0x8b;
      buffered.reset();
      if (!gzip) {
        return GuardedStream.bounded(buffered, mostBytes);
      }
      return new GuardedStream(new GZIPInputStream(buffered, 1 << 16), mostBytes, () -> raw.count);
    } catch (IOException | RuntimeException failed) {
      raw.close();
      throw failed;
    }
  }

  /** The beginning as text, in UTF-8 or UTF-16 by its mark, else one byte a letter. */
  public ListHead head() throws IOException {
    try (InputStream in = open()) {
      byte[] bytes = in.readNBytes(HEAD);
      Charset charset = StandardCharsets.UTF_8;
      if (bytes.length > 1 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE) {
        charset = StandardCharsets.UTF_16LE;
      } else if (bytes.length > 1 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF) {
        charset = StandardCharsets.UTF_16BE;
      }
      String text = new String(bytes, charset);
      return new ListHead(text.startsWith("\uFEFF") ? text.substring(1) : text);
    }
  }

  /** SHA-256 of the file as it lies there, in lower-case hexadecimal. */
  public String sha256() throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] buffer = new byte[1 << 16];
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        digest.update(buffer, 0, read);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java platform has SHA-256.", impossible);
    }
  }

  /** The file beside this one with one of those names, whatever their case. */
  public Optional<ListFile> beside(List<String> names) throws IOException {
    Path folder = path.toAbsolutePath().getParent();
    if (folder == null) {
      return Optional.empty();
    }
    List<Path> files = new ArrayList<>();
    try (Stream<Path> all = Files.list(folder)) {
      all.filter(Files::isRegularFile).sorted().forEach(files::add);
    }
    for (String name : names) {
      for (Path file : files) {
        String found = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        if (found.equals(name.toLowerCase(Locale.ROOT))) {
          return Optional.of(new ListFile(file, mostBytes));
        }
      }
    }
    return Optional.empty();
  }

  /** Counts the bytes that were taken. */
  private static final class Counted extends FilterInputStream {
    private long count;

    Counted(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int read = in.read();
      count += read < 0 ? 0 : 1;
      return read;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int read = in.read(bytes, offset, length);
      count += Math.max(read, 0);
      return read;
    }
  }
}
