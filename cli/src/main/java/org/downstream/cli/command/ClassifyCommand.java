package org.downstream.cli.command;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.downstream.cli.output.Blocks;
import org.downstream.cli.output.Columns;
import org.downstream.cli.output.Words;
import org.downstream.item.Chip;
import org.downstream.rule.Evidence;
import org.downstream.screening.Book;
import org.downstream.screening.ItemAnswer;
import org.downstream.screening.Screening;
import org.downstream.time.AsOf;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Classifies chips on a day. */
@Command(
    name = "classify",
    mixinStandardHelpOptions = true,
    description =
        "Says which paragraphs of the control list a chip meets on a day, from its figures.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  downstream classify A800 --on 2023-03-10",
      "  downstream classify \"NVIDIA A800 80GB\" H20 \"RTX 4090\" --on 2023-11-17 --format csv"
    })
public final class ClassifyCommand implements Callable<Integer> {

  private static final Book EMPTY =
      new Book(
          new TreeMap<>(),
          List.of(),
          new TreeMap<>(),
          List.of(),
          List.of(),
          new TreeMap<>(),
          List.of(),
          List.of(),
          List.of(),
          new TreeMap<>(Map.of()));

  @Parameters(arity = "1..*", paramLabel = "CHIP", description = "Name or id of the catalogue")
  private List<String> items = List.of();

  @Mixin private Dates dates = new Dates();
  @Mixin private RulebookOption law = new RulebookOption();
  @Mixin private Answering answering = new Answering();

  @Override
  public Integer call() throws IOException {
    AsOf asOf = dates.orToday();
    Screening screening = law.screening(EMPTY);
    Columns rows =
        new Columns(
            "chip",
            "on",
            "class",
            "tpp",
            "density",
            "die_area",
            "transfer_rate",
            "memory_bandwidth",
            "datacenter",
            "because",
            "sources");
    List<String> unknown = new java.util.ArrayList<>();
    for (String item : items) {
      ItemAnswer answer = screening.classify(item, asOf.on());
      if (answer.chip().isEmpty()) {
        unknown.add(item);
        answering.err().println(notFound(answer));
      } else {
        add(rows, answer, answer.chip().get(), asOf);
        if (answering.table()) {
          block(answer, answer.chip().get(), asOf);
        }
      }
    }
    if (!answering.table()) {
      rows.write(answering.format(), answering.out(), answering.terminal());
    }
    return unknown.isEmpty() ? 0 : Failures.USAGE;
  }

  private static String notFound(ItemAnswer answer) {
    String nearest =
        answer.nearest().isEmpty() ? "" : "\nMaybe " + String.join(", or ", answer.nearest()) + ".";
    return "downstream: the catalogue has no chip \"" + answer.asked() + "\"." + nearest;
  }

  private void block(ItemAnswer answer, Chip chip, AsOf asOf) throws IOException {
    Blocks blocks = new Blocks(answering.out(), answering.terminal());
    blocks.heading(chip.name() + " on " + asOf.on() + ": " + answer.words());
    blocks.field("performance", chip.totalProcessingPerformance() + " (TPP)");
    blocks.field(
        "density",
        chip.performanceDensity().map(Object::toString).orElse("not known")
            + " at a die area of "
            + figure(chip.dieArea())
            + " mm2");
    blocks.field("transfer", figure(chip.transferRate()) + " GB/s to other than memory");
    blocks.field("memory", figure(chip.memoryBandwidth()) + " GB/s");
    blocks.field("datacenter", datacenter(chip));
    blocks.field(
        "because",
        answer.findings().stream()
            .map(finding -> finding.title() + " [" + Words.citations(finding) + "]")
            .collect(Collectors.joining("; ")));
    blocks.field("note", chip.notes());
    blocks.field(
        "sources",
        chip.sources().stream().map(each -> each.text()).collect(Collectors.joining("; ")));
  }

  private static String datacenter(Chip chip) {
    return switch (chip.datacenter()) {
      case ESTABLISHED -> "yes";
      case RULED_OUT -> "no";
      case POSSIBLE, UNKNOWN -> "not known";
    };
  }

  private static void add(Columns rows, ItemAnswer answer, Chip chip, AsOf asOf) {
    rows.row(
        chip.name(),
        asOf.on().toString(),
        answer.words(),
        chip.totalProcessingPerformance().toString(),
        chip.performanceDensity().map(Object::toString).orElse("not known"),
        figure(chip.dieArea()),
        figure(chip.transferRate()),
        figure(chip.memoryBandwidth()),
        datacenter(chip),
        answer.findings().stream()
            .flatMap(
                finding ->
                    java.util.stream.Stream.concat(
                        finding.citations().stream().limit(1).map(each -> each.text()),
                        finding.evidence().stream().map(Evidence::statement)))
            .distinct()
            .collect(Collectors.joining("; ")),
        chip.sources().stream().map(each -> each.text()).collect(Collectors.joining("; ")));
  }

  private static String figure(org.downstream.item.Figure figure) {
    return figure
            .value()
            .map(each -> each.stripTrailingZeros().toPlainString())
            .orElse("not published")
        + switch (figure.confidence()) {
          case ESTIMATED -> " (estimated)";
          case UNVERIFIED -> " (to be checked)";
          case STATED, UNPUBLISHED -> "";
        };
  }
}
