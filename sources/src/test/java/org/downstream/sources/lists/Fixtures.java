package org.downstream.sources.lists;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;
import org.downstream.sources.published.ListFile;

/** The made-up examples of every format, and files made while a test runs. */
final class Fixtures {

  static final List<String> ALL =
      List.of(
          "part744.xml",
          "csl.csv",
          "csl.json",
          "sdn.csv",
          "cons_prim.csv",
          "sdn.xml",
          "sdn_advanced.xml",
          "dpl.txt",
          "eu.xml",
          "un.xml",
          "uk.xml",
          "uk.csv",
          "ConList.csv",
          "meti.json",
          "meti.csv",
          "1260h.csv",
          "entities.ftm.json",
          "targets.simple.csv",
          "plain.csv");

  private Fixtures() {}

  static Path path(String name) {
    URL url = Objects.requireNonNull(Fixtures.class.getResource(name), name);
    try {
      return Path.of(url.toURI());
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  static PublishedList read(String name) {
    return PublishedLists.read(ListFile.of(path(name)));
  }

  static byte[] bytes(String name) {
    try (InputStream in = Objects.requireNonNull(Fixtures.class.getResourceAsStream(name), name)) {
      return in.readAllBytes();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  static PublishedList read(Path folder, String name, String text) {
    return read(folder, name, text.getBytes(StandardCharsets.UTF_8));
  }

  static PublishedList read(Path folder, String name, byte[] bytes) {
    try {
      return PublishedLists.read(ListFile.of(Files.write(folder.resolve(name), bytes)));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  static byte[] gzip(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return out.toByteArray();
  }
}
