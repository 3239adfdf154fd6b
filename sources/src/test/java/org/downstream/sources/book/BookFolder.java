package org.downstream.sources.book;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.downstream.party.Party;
import org.downstream.party.PartyId;
import org.downstream.screening.Book;
import org.downstream.sources.table.FileReading;
import org.downstream.sources.table.ProblemCode;
import org.downstream.sources.table.ReadOptions;
import org.downstream.sources.table.RowProblem;
import org.downstream.trade.Deal;
import org.downstream.trade.DealId;

/** A small valid book on disk, of which a test changes one file. */
final class BookFolder {

  static final String PARTIES =
      """
      id,name,country,kind
      P1,Lumina Chips Inc,US,
      P2,Harbour Cloud Pte Ltd,sg,company
      P3,Qinghe Research,CN,institution
      """;

  static final String DEALS =
      """
      id,kind,date,from,to,item,quantity,price,currency,start,end,flows_from
      D1,sale,2024-03-01,P1,P2,NVIDIA H100,64,1900000.50,usd,,,
      D2,cloud_rental,2024-05-01,P2,P3,NVIDIA H100,64,,,2024-05-01,2024-12-31,D1
      """;

  private final Path folder;

  BookFolder(Path folder) {
    this.folder = folder;
    with("parties.csv", PARTIES);
    with("deals.csv", DEALS);
  }

  Path path() {
    return folder;
  }

  BookFolder with(String file, String text) {
    return with(file, text, StandardCharsets.UTF_8);
  }

  BookFolder with(String file, String text, Charset charset) {
    return with(file, text.getBytes(charset));
  }

  BookFolder with(String file, byte[] bytes) {
    try {
      Files.write(folder.resolve(file), bytes);
      return this;
    } catch (IOException failed) {
      throw new AssertionError(failed);
    }
  }

  BookReading read() {
    return read(ReadOptions.USUAL);
  }

  BookReading read(ReadOptions options) {
    try {
      return BookReader.read(folder, options);
    } catch (IOException failed) {
      throw new AssertionError(failed);
    }
  }

  /** The only problem of the book. */
  RowProblem onlyProblem() {
    List<RowProblem> problems = read().problems();
    if (problems.size() != 1) {
      throw new AssertionError("Expected one problem: " + problems);
    }
    return problems.get(0);
  }

  List<ProblemCode> codes() {
    return read().problems().stream().map(RowProblem::code).toList();
  }

  static FileReading file(BookReading reading, String name) {
    return reading.files().stream()
        .filter(each -> each.file().equals(name))
        .findFirst()
        .orElseThrow();
  }

  static Party party(Book book, String id) {
    return Optional.ofNullable(book.parties().get(new PartyId(id))).orElseThrow();
  }

  static Deal deal(Book book, String id) {
    return Optional.ofNullable(book.deals().get(new DealId(id))).orElseThrow();
  }
}
