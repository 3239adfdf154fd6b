package org.downstream.sources;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** A folder on the class path as a path, whether it lies in a directory or in a jar. */
public final class ResourceFolder implements AutoCloseable {

  private final Path path;
  private final Optional<FileSystem> jar;

  private ResourceFolder(Path path, Optional<FileSystem> jar) {
    this.path = path;
    this.jar = jar;
  }

  /** Opens a folder that the product ships, such as "/rulebook/provisions". */
  public static ResourceFolder open(String name) {
    URL url = ResourceFolder.class.getResource(name);
    if (url == null) {
      throw new IllegalStateException(
          "The folder " + name + " is not on the class path.\nMaybe a jar is missing.");
    }
    try {
      URI uri = url.toURI();
      if (!"jar".equals(uri.getScheme())) {
        return new ResourceFolder(Path.of(uri), Optional.empty());
      }
      FileSystem jar = FileSystems.newFileSystem(jarOf(uri), Map.of());
      return new ResourceFolder(jar.getPath(name), Optional.of(jar));
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A path of its own for each opening, so that closing one does not close another. */
  private static Path jarOf(URI uri) {
    String whole = uri.getRawSchemeSpecificPart();
    return Path.of(URI.create(whole.substring(0, whole.indexOf("!/"))));
  }

  /** The folder. Valid until this is closed. */
  public Path path() {
    return path;
  }

  @Override
  public void close() {
    jar.ifPresent(
        system -> {
          try {
            system.close();
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }
}
