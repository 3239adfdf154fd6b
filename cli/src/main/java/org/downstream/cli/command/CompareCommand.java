package org.downstream.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.downstream.cli.output.Blocks;
import org.downstream.cli.output.Columns;
import org.downstream.cli.output.PairWords;
import org.downstream.name.NameBearer;
import org.downstream.name.pair.NamePairs;
import org.downstream.name.pair.PairScore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says whether two names, or each pair of a file, can be those of one party. */
@Command(
    name = "compare",
    mixinStandardHelpOptions = true,
    description = {
      "Says how likely two names are those of one party, and by which steps.",
      "ESTABLISHED: the same name; POSSIBLE: somebody should look; NONE: nothing speaks for it."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  downstream compare BankMellat \"Bank Mellat\"",
      "  downstream compare \"Володимир Зеленський\" \"Volodymyr Zelenskyy\" --type person",
      "  downstream compare --pairs pairs.csv --format csv --keep > answers.csv",
      "%nA file of pairs has the columns name1, name2 and optionally type."
    })
public final class CompareCommand implements Callable<Integer> {

  /** What bears the names, as it is typed. */
  enum Type {
    PERSON,
    ORGANISATION,
    VESSEL
  }

  @Parameters(arity = "0..2", paramLabel = "NAME", description = "The two names")
  private List<String> names = List.of();

  @Option(names = "--pairs", paramLabel = "FILE", description = "A file of pairs, of any length")
  private Optional<Path> pairs = Optional.empty();

  @Option(
      names = "--type",
      paramLabel = "TYPE",
      description = "person, organisation or vessel; for the rows of a file that do not say")
  private Optional<Type> type = Optional.empty();

  @Option(
      names = "--keep",
      description = "Write all columns of the file before the answer; otherwise others are refused")
  private boolean keep;

  @Mixin private Books reading = new Books();
  @Mixin private Answering answering = new Answering();

  @Override
  public Integer call() throws IOException {
    NameBearer bearer =
        type.map(each -> NameBearer.valueOf(each.name())).orElse(NameBearer.UNKNOWN);
    if (pairs.isPresent()) {
      return file(pairs.get(), bearer);
    }
    if (names.size() != 2) {
      throw new UsageException(
          "compare: expected two names, found "
              + names.size()
              + ".\nMaybe a name of several words is not in quotes, or --pairs is missing.");
    }
    if (keep) {
      throw new UsageException("--keep: only the columns of a file (--pairs) can be kept.");
    }
    one(names.get(0), names.get(1), bearer);
    return 0;
  }

  private int file(Path file, NameBearer bearer) throws IOException {
    if (!names.isEmpty()) {
      throw new UsageException("compare: either two names or --pairs, not both.");
    }
    if (!Files.isRegularFile(file)) {
      throw new UsageException(
          "--pairs: there is no file " + file + ".\nMaybe the path is relative to another folder.");
    }
    return new CompareRun(file, bearer, keep, reading.options(), answering).run();
  }

  private void one(String a, String b, NameBearer bearer) throws IOException {
    PairScore score = NamePairs.compare(a, b, bearer);
    if (answering.table()) {
      Blocks blocks = new Blocks(answering.out(), answering.terminal());
      PairWords.block(blocks, a, b, score);
      answering.out().flush();
    } else {
      new Columns("name1", "name2", "score", "answer", "why")
          .row(a, b, PairWords.score(score), PairWords.answer(score), PairWords.why(score))
          .write(answering.format(), answering.out(), answering.terminal());
    }
  }
}
