package org.downstream.sources.lists;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.downstream.sources.published.EntryProblem;
import org.downstream.sources.published.EntryProblem.Code;
import org.downstream.sources.published.ListFile;

/**
 * Fetches lists from their addresses. A file that cannot be read to its end, has no entry, or has
 * lost most of its entries is refused, and the version before stays.
 */
public final class ListUpdate {

  /** A list shrinks by some entries a day, not by half. */
  private static final int LEAST_PERCENT_LEFT = 50;

  private final ListStore store;
  private final Duration timeout;
  private final long mostBytes;
  private final LocalDate today;

  /**
   * An update of a store.
   *
   * @param timeout how long one list may take
   * @param mostBytes how large a file may be
   * @param today the day of a text that does not state its own
   */
  public ListUpdate(ListStore store, Duration timeout, long mostBytes, LocalDate today) {
    this.store = store;
    this.timeout = timeout;
    this.mostBytes = mostBytes;
    this.today = today;
  }

  /** What became of the update of one list. */
  public sealed interface Outcome {

    /** The list. */
    String list();

    /**
     * A new version was kept.
     *
     * @param first whether there was none before
     */
    record Updated(
        String list, ListStore.Version version, boolean first, PublishedList now, ListDiff changes)
        implements Outcome {}

    /** The file is the one that was there. */
    record Unchanged(String list, ListStore.Version version) implements Outcome {}

    /** The new file was refused; the version before stays. */
    record Refused(String list, List<EntryProblem> problems) implements Outcome {
      public Refused {
        problems = List.copyOf(problems);
      }
    }
  }

  /** Fetches one list. */
  public Outcome update(ListAddress list) throws IOException {
    Path incoming = store.incoming(list.name());
    try {
      Optional<EntryProblem> failed = fetch(list.address(), incoming);
      return failed.isPresent()
          ? new Outcome.Refused(list.name(), List.of(failed.get()))
          : take(list.name(), incoming);
    } finally {
      Files.deleteIfExists(incoming);
    }
  }

  private Outcome take(String list, Path incoming) throws IOException {
    PublishedList now = PublishedLists.read(ListFile.of(incoming));
    if (now.reading().fault().isPresent()) {
      return new Outcome.Refused(
          list, now.reading().problems().stream().filter(each -> each.code().ofFile()).toList());
    }
    Optional<ListStore.Version> before = store.newest(list);
    if (before.isPresent() && before.get().sha256().equals(now.reading().sha256())) {
      return new Outcome.Unchanged(list, before.get());
    }
    PublishedList old =
        before.isPresent()
            ? PublishedLists.read(ListFile.of(before.get().file()))
            : new PublishedList(now.reading(), List.of());
    if (now.entries().size() * 100L < (long) old.entries().size() * LEAST_PERCENT_LEFT) {
      return new Outcome.Refused(
          list,
          List.of(
              EntryProblem.ofFile(
                  Code.TOO_FEW_ENTRIES,
                  now.entries().size() + " entries",
                  "at least half of the " + old.entries().size() + " of the version before")));
    }
    LocalDate vintage =
        now.reading()
            .stated()
            .or(() -> before.isPresent() ? Optional.empty() : now.reading().newest())
            .orElse(today);
    ListStore.Version version = store.keep(list, incoming, vintage);
    return new Outcome.Updated(list, version, before.isEmpty(), now, ListDiff.between(old, now));
  }

  private Optional<EntryProblem> fetch(URI address, Path into) throws IOException {
    if (String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT).equals("file")) {
      try (InputStream in = Files.newInputStream(Path.of(address))) {
        return copy(in, into);
      } catch (IOException | IllegalArgumentException unreadable) {
        return Optional.of(problem(Code.UNREADABLE, address.toString(), "a file that can be read"));
      }
    }
    HttpClient client =
        HttpClient.newBuilder()
            .connectTimeout(timeout)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    HttpRequest request =
        HttpRequest.newBuilder(address).timeout(timeout).header("Accept", "*/*").GET().build();
    CompletableFuture<Optional<EntryProblem>> answer =
        client
            .sendAsync(request, HttpResponse.BodyHandlers.ofInputStream())
            .thenApplyAsync(response -> body(response, into));
    try {
      return answer.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException late) {
      answer.cancel(true);
      return Optional.of(
          problem(
              Code.UNREADABLE,
              "no whole answer in " + timeout.toSeconds() + " s",
              "an answer in time"));
    } catch (ExecutionException failed) {
      Throwable cause = failed.getCause() == null ? failed : failed.getCause();
      return Optional.of(
          problem(
              Code.UNREADABLE,
              cause.getClass().getSimpleName() + " " + address,
              "an address that answers"));
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return Optional.of(problem(Code.UNREADABLE, "stopped", "an answer"));
    }
  }

  private Optional<EntryProblem> body(HttpResponse<InputStream> response, Path into) {
    try (InputStream in = response.body()) {
      if (response.statusCode() != 200) {
        return Optional.of(
            problem(
                Code.UNREADABLE,
                "HTTP " + response.statusCode() + " from " + response.uri(),
                "HTTP 200"));
      }
      return copy(in, into);
    } catch (IOException broken) {
      return Optional.of(
          problem(
              Code.UNREADABLE,
              broken.getClass().getSimpleName() + " " + response.uri(),
              "a whole answer"));
    }
  }

  private Optional<EntryProblem> copy(InputStream in, Path into) throws IOException {
    long size = 0;
    byte[] buffer = new byte[1 << 16];
    try (OutputStream out = Files.newOutputStream(into)) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        size += read;
        if (size > mostBytes) {
          return Optional.of(
              problem(Code.TOO_LARGE, "more than " + mostBytes + " bytes", "a list of usual size"));
        }
        out.write(buffer, 0, read);
      }
    }
    return Optional.empty();
  }

  private static EntryProblem problem(Code code, String found, String expected) {
    return EntryProblem.ofFile(code, found, expected);
  }
}
