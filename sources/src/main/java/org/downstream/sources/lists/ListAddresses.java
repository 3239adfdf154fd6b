package org.downstream.sources.lists;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Reads {@code lists.conf}: one list a line, its name, an equals sign and its address. Blank lines
 * and lines that start with {@code #} are left out.
 */
public final class ListAddresses {

  private static final Set<String> SCHEMES = Set.of("http", "https", "file");

  private ListAddresses() {}

  /** A line that cannot be used; the message names file and line. */
  public static final class ConfigurationException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ConfigurationException(String message) {
      super(message);
    }
  }

  /** The lists in the order of the file. */
  public static List<ListAddress> read(Path file) throws IOException {
    List<String> lines;
    try {
      lines = Files.readAllLines(file);
    } catch (MalformedInputException noText) {
      throw new ConfigurationException(file + ": not UTF-8 text.");
    }
    List<ListAddress> lists = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (!line.isEmpty() && !line.startsWith("#")) {
        ListAddress list = read(line, file + ", line " + (i + 1));
        if (!names.add(list.name())) {
          throw new ConfigurationException(
              file + ", line " + (i + 1) + ": the list " + list.name() + " is there twice.");
        }
        lists.add(list);
      }
    }
    return lists;
  }

  private static ListAddress read(String line, String place) {
    int equals = line.indexOf('=');
    String name = equals < 0 ? "" : line.substring(0, equals).strip();
    Optional<URI> address = equals < 0 ? Optional.empty() : uri(line.substring(equals + 1).strip());
    if (!name.matches("[a-z0-9][a-z0-9-]{0,60}") || address.isEmpty()) {
      throw new ConfigurationException(
          place
              + ": found \""
              + line
              + "\", expected a name of small letters, figures and hyphens, =, and an address of"
              + " http, https or file, such as\nentity-list = https://www.example.org/list.xml");
    }
    return new ListAddress(name, address.get());
  }

  private static Optional<URI> uri(String text) {
    try {
      URI uri = new URI(text);
      String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
      return SCHEMES.contains(scheme) ? Optional.of(uri) : Optional.empty();
    } catch (URISyntaxException noAddress) {
      return Optional.empty();
    }
  }
}
