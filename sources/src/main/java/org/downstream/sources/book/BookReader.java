package org.downstream.sources.book;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.downstream.party.Party;
import org.downstream.party.PartyId;
import org.downstream.screening.Book;
import org.downstream.sources.table.FileReading;
import org.downstream.sources.table.NearestName;
import org.downstream.sources.table.ProblemLog;
import org.downstream.sources.table.ReadOptions;
import org.downstream.sources.table.RowUse;
import org.downstream.sources.table.TableReader;

/**
 * Reads a book from a folder. What cannot be read is a problem, and the rest is read all the same.
 */
public final class BookReader {

  private final SortedMap<String, Path> paths;
  private final ProblemLog log;
  private final BookIds ids;
  private final TableReader tables;
  private final List<FileReading> files = new ArrayList<>();

  private BookReader(Path folder, ReadOptions options) throws IOException {
    NearestName names = new NearestName();
    log = new ProblemLog(options);
    ids = BookIds.none(names);
    paths = new FolderCheck(log, names).files(folder);
    tables = new TableReader(options, log, ids.byFile(), names);
  }

  /**
   * Reads all files of a book.
   *
   * @throws IOException when the folder cannot be listed, or the sink of the options cannot write
   */
  public static BookReading read(Path folder, ReadOptions options) throws IOException {
    try {
      return new BookReader(folder, options).read();
    } catch (UncheckedIOException sinkFailed) {
      throw new IOException("What was rejected cannot be written out.", sinkFailed);
    }
  }

  private BookReading read() {
    PartyRows parties = read(new PartyRows(ids.parties()));
    SiteRows sites = read(new SiteRows(ids.sites()));
    StakeRows stakes = read(new StakeRows());
    DealRows deals = read(new DealRows(ids.deals(), sites));
    ChainCheck chains = new ChainCheck(log);
    chains.branches(parties.parties());
    chains.deals(deals.deals(), ids.deals());
    UsageRows usage = read(new UsageRows());
    PaymentRows payments = read(new PaymentRows());
    StatementRows statements = read(new StatementRows());
    PaperRows papers = read(new PaperRows());
    KnowledgeRows knowledge = read(new KnowledgeRows());
    Book book =
        new Book(
            withStandIns(parties.parties(), stakes.standIns()),
            stakes.facts(),
            deals.deals(),
            usage.facts(),
            payments.facts(),
            sites.sites(),
            statements.facts(),
            papers.facts(),
            knowledge.facts(),
            hashes());
    return new BookReading(book, files, log.details(), log.counts());
  }

  private static SortedMap<PartyId, Party> withStandIns(
      SortedMap<PartyId, Party> parties, Collection<Party> standIns) {
    SortedMap<PartyId, Party> all = new TreeMap<>(parties);
    standIns.forEach(party -> all.putIfAbsent(party.id(), party));
    return all;
  }

  private <R extends RowUse<?>> R read(R rows) {
    Path path = paths.get(rows.layout().file());
    RowUse<?> use = rows;
    if (path != null) {
      files.add(tables.read(() -> Files.newInputStream(path), use));
    }
    return rows;
  }

  private SortedMap<String, String> hashes() {
    SortedMap<String, String> hashes = new TreeMap<>();
    files.stream()
        .filter(file -> !file.sha256().isEmpty())
        .forEach(file -> hashes.put(file.file(), file.sha256()));
    return hashes;
  }
}
