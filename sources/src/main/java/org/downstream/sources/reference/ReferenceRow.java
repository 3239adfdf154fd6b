package org.downstream.sources.reference;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.downstream.evidence.Certainty;
import org.downstream.evidence.Citation;
import org.downstream.item.Figure;
import org.downstream.time.Period;

/** One row of a reference file; what cannot be read is reported with its place. */
final class ReferenceRow {

  private final String file;
  private final NamedCsvRecord cells;

  ReferenceRow(String file, NamedCsvRecord cells) {
    this.file = file;
    this.cells = cells;
  }

  /** The cell as written; may be empty. */
  String text(String column) {
    String cell = cells.getField(column);
    if (!cell.equals(cell.strip())) {
      throw mistake(column, "there is a space around \"" + cell + "\".");
    }
    return cell;
  }

  /** The cell, which must not be empty. */
  String required(String column) {
    String cell = text(column);
    if (cell.isEmpty()) {
      throw mistake(column, "it is empty.");
    }
    return cell;
  }

  /** The parts of a cell between semicolons. */
  List<String> list(String column) {
    String cell = text(column);
    return cell.isEmpty()
        ? List.of()
        : Arrays.stream(cell.split(";", -1)).map(String::strip).toList();
  }

  Citation citation(String column) {
    return Citation.of(required(column));
  }

  Optional<BigDecimal> number(String column) {
    String cell = text(column);
    if (cell.isEmpty()) {
      return Optional.empty();
    }
    try {
      BigDecimal number = new BigDecimal(cell);
      if (number.signum() <= 0) {
        throw mistake(column, cell + " is not above zero.");
      }
      return Optional.of(number);
    } catch (NumberFormatException e) {
      throw mistake(column, "\"" + cell + "\" is not a number.");
    }
  }

  /** A whole number of that column. */
  int whole(String column) {
    try {
      return Integer.parseInt(required(column));
    } catch (NumberFormatException e) {
      throw mistake(column, "\"" + text(column) + "\" is not a whole number.");
    }
  }

  /** Yes, no or unknown. */
  Certainty certainty(String column) {
    return switch (required(column)) {
      case "yes" -> Certainty.ESTABLISHED;
      case "no" -> Certainty.RULED_OUT;
      case "unknown" -> Certainty.UNKNOWN;
      default -> throw mistake(column, "\"" + text(column) + "\" is not yes, no or unknown.");
    };
  }

  boolean yes(String column) {
    return switch (required(column)) {
      case "yes" -> true;
      case "no" -> false;
      default -> throw mistake(column, "\"" + text(column) + "\" is not yes or no.");
    };
  }

  Figure.Confidence confidence(String column) {
    String cell = required(column);
    return Arrays.stream(Figure.Confidence.values())
        .filter(confidence -> confidence.name().toLowerCase(Locale.ROOT).equals(cell))
        .findFirst()
        .orElseThrow(
            () ->
                mistake(
                    column,
                    "\"" + cell + "\" is not stated, estimated, unverified or unpublished."));
  }

  /** A country as ISO 3166 alpha-2. */
  String country(String column) {
    String cell = required(column);
    if (!cell.matches("[A-Z]{2}")) {
      throw mistake(column, "\"" + cell + "\" is not a country code of two letters.");
    }
    return cell;
  }

  /** The days from column "from" to column "to", which is open when empty. */
  Period period() {
    LocalDate from = day("from");
    LocalDate to = text("to").isEmpty() ? LocalDate.MAX : day("to");
    if (to.isBefore(from)) {
      throw mistake("to", to + " is before " + from + ".");
    }
    return new Period(from, to);
  }

  private LocalDate day(String column) {
    try {
      return LocalDate.parse(required(column));
    } catch (DateTimeParseException e) {
      throw mistake(column, "\"" + text(column) + "\" is not a date such as 2023-11-17.");
    }
  }

  ReferenceDataException mistake(String column, String problem) {
    return new ReferenceDataException(file, cells.getStartingLineNumber(), column, problem);
  }
}
