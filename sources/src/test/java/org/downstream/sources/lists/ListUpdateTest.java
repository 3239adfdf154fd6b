package org.downstream.sources.lists;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import org.downstream.sources.lists.ListUpdate.Outcome;
import org.downstream.sources.published.EntryProblem.Code;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class ListUpdateTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  @TempDir private Path folder = Path.of("");
  private volatile byte[] served = new byte[0];
  private volatile int status = 200;
  private HttpServer server;

  ListUpdateTest() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
  }

  @BeforeEach
  void serve() {
    server.createContext(
        "/list.csv",
        exchange -> {
          byte[] body = served;
          exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    server.createContext("/slow", exchange -> {});
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private ListAddress address(String path) {
    return new ListAddress(
        "own", URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path));
  }

  private Outcome update(String text) throws IOException {
    served = text.getBytes(StandardCharsets.UTF_8);
    return updater(1_000_000).update(address("/list.csv"));
  }

  private ListUpdate updater(long mostBytes) {
    return new ListUpdate(new ListStore(folder), Duration.ofSeconds(10), mostBytes, TODAY);
  }

  @Test
  void keepsEveryVersionUnderItsHashAndTellsWhatChanged() throws IOException {
    Outcome first = update("id,name\n1,Alpha\n2,Beta\n");
    assertThat(first).isInstanceOf(Outcome.Updated.class);
    assertThat(update("id,name\n1,Alpha\n2,Beta\n")).isInstanceOf(Outcome.Unchanged.class);
    Outcome second = update("id,name\n1,Alpha\n3,Gamma\n");
    assertThat(second)
        .isInstanceOfSatisfying(
            Outcome.Updated.class,
            updated -> {
              assertThat(updated.changes().added()).hasSize(1);
              assertThat(updated.changes().removed()).hasSize(1);
            });
    ListStore store = new ListStore(folder);
    assertThat(store.lists()).containsExactly("own");
    assertThat(store.versions("own")).hasSize(2);
    ListStore.Version newest = store.newest("own").orElseThrow();
    assertThat(String.valueOf(newest.file().getFileName())).isEqualTo(newest.sha256());
    assertThat(Stored.of(folder, java.util.Optional.empty())).hasSize(2);
    try (var left = Files.list(folder.resolve("own"))) {
      assertThat(left.filter(each -> each.toString().endsWith(".part"))).isEmpty();
    }
  }

  @Test
  void aRefusedFileLeavesTheVersionBefore() throws IOException {
    update("id,name\n1,Alpha\n2,Beta\n3,Gamma\n");
    refused(update("<html>service unavailable</html>"), Code.FORMAT_UNKNOWN);
    refused(update("id,name\n"), Code.NO_ENTRIES);
    refused(update("id,name\n1,Alpha\n"), Code.TOO_FEW_ENTRIES);
    refused(update(""), Code.NO_ENTRIES);
    status = 503;
    refused(update("id,name\n1,Alpha\n"), Code.UNREADABLE);
    assertThat(new ListStore(folder).versions("own")).hasSize(1);
  }

  @Test
  void aFileThatIsTooLargeOrTooLateIsRefused() throws IOException {
    served = ("id,name\n1," + "x".repeat(5_000)).getBytes(StandardCharsets.UTF_8);
    refused(updater(1_000).update(address("/list.csv")), Code.TOO_LARGE);
    ListUpdate hasty = new ListUpdate(new ListStore(folder), Duration.ofMillis(300), 1_000, TODAY);
    refused(hasty.update(address("/slow")), Code.UNREADABLE);
  }

  @Test
  void anAddressOfAFileWorksToo() throws IOException {
    Path file = Files.writeString(folder.resolve("mine.csv"), "id,name\n1,Alpha\n");
    ListStore store = new ListStore(folder.resolve("store"));
    Outcome outcome =
        new ListUpdate(store, Duration.ofSeconds(5), 1_000, TODAY)
            .update(new ListAddress("mine", file.toUri()));
    assertThat(outcome).isInstanceOf(Outcome.Updated.class);
    assertThat(store.newest("mine").orElseThrow().vintage()).isEqualTo(TODAY);
  }

  private static void refused(Outcome outcome, Code code) {
    assertThat(outcome)
        .isInstanceOfSatisfying(
            Outcome.Refused.class,
            refused ->
                assertThat(refused.problems())
                    .extracting(problem -> problem.code())
                    .contains(code));
  }
}
