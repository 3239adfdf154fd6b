package org.downstream.sources.registers;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.downstream.ownership.OwnershipStake;
import org.downstream.party.Party;
import org.downstream.party.PartyId;
import org.downstream.sources.book.BookReader;
import org.downstream.sources.book.BookReading;
import org.downstream.sources.table.FileReading;
import org.downstream.sources.table.ProblemCode;
import org.downstream.sources.table.ReadOptions;
import org.downstream.sources.table.RowProblem;

/** A small book, and files of published ownership that are added to it. All of it is made up. */
final class Filed {

  static final String PARTIES =
      """
      id,name,country,identifiers
      P1,Lumina Example Chips Inc,US,
      P2,Harbour Example Cloud Limited,GB,gb:07444723
      P3,Qinghe Example Holdings,CN,lei:5493001KJTIIGC8Y1R12
      """;

  private final Path dir;

  Filed(Path dir) {
    this.dir = dir;
    write("parties.csv", PARTIES.getBytes(StandardCharsets.UTF_8));
    write("deals.csv", "id,kind,date,from,to,item\n".getBytes(StandardCharsets.UTF_8));
  }

  Filed stakes(String text) {
    write("stakes.csv", text.getBytes(StandardCharsets.UTF_8));
    return this;
  }

  private Path write(String name, byte[] bytes) {
    try {
      Path path = dir.resolve(name);
      Path folder = path.getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      return Files.write(path, bytes);
    } catch (IOException failed) {
      throw new AssertionError(failed);
    }
  }

  BookReading with(String name, String text) {
    return with(name, text.getBytes(StandardCharsets.UTF_8));
  }

  BookReading with(String name, byte[] bytes) {
    return with(write("in/" + name, bytes));
  }

  BookReading with(Path... files) {
    try {
      return Registers.files()
          .addTo(BookReader.read(dir, ReadOptions.USUAL), Arrays.asList(files), ReadOptions.USUAL);
    } catch (IOException failed) {
      throw new AssertionError(failed);
    }
  }

  static byte[] gzip(String text) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException impossible) {
      throw new AssertionError(impossible);
    }
    return packed.toByteArray();
  }

  /** The stakes in a party, as "owner share kind days". */
  static List<String> in(BookReading reading, String owned) {
    return reading.book().stakes().stream()
        .filter(stake -> stake.owned().value().equals(owned))
        .map(Filed::shown)
        .toList();
  }

  static String shown(OwnershipStake stake) {
    return stake.owner() + " " + stake.share() + " " + stake.kind() + " " + stake.held();
  }

  static Party party(BookReading reading, String id) {
    Party party = reading.book().parties().get(new PartyId(id));
    if (party == null) {
      throw new AssertionError("No party " + id + " among " + reading.book().parties().keySet());
    }
    return party;
  }

  static FileReading last(BookReading reading) {
    return reading.files().get(reading.files().size() - 1);
  }

  static List<ProblemCode> codes(BookReading reading) {
    return reading.problems().stream().map(RowProblem::code).toList();
  }
}
