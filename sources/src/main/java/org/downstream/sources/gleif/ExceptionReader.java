package org.downstream.sources.gleif;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.downstream.evidence.Provenance;
import org.downstream.ownership.MissingOwner;
import org.downstream.ownership.Share;
import org.downstream.party.Identifier;
import org.downstream.sources.ownership.FileStatements;
import org.downstream.sources.ownership.OwnershipFormat;
import org.downstream.sources.ownership.StatedParty;
import org.downstream.sources.ownership.StatedRow;
import org.downstream.sources.ownership.StatedStake;
import org.downstream.sources.published.ListFile;
import org.downstream.sources.published.ListHead;
import org.downstream.sources.table.NearestName;
import org.downstream.sources.table.ProblemCode;
import org.downstream.time.Period;

/** Reads the reporting exceptions of level 2: why a party states no parent. */
public final class ExceptionReader implements OwnershipFormat {

  private static final GleifFile FILE =
      new GleifFile(
          "ReportingExceptionData",
          "Exception",
          "exceptions",
          List.of("LEI", "ExceptionCategory"),
          List.of("LEI", "Exception.Category"));

  private static final Map<String, MissingOwner> REASONS =
      Map.of(
          "NO_LEI", MissingOwner.NO_IDENTIFIER,
          "NATURAL_PERSONS", MissingOwner.NATURAL_PERSONS,
          "NON_CONSOLIDATING", MissingOwner.NOT_CONSOLIDATING,
          "NO_KNOWN_PERSON", MissingOwner.NONE_ABOVE_THRESHOLD,
          "NON_PUBLIC", MissingOwner.WITHHELD,
          "BINDING_LEGAL_COMMITMENTS", MissingOwner.OBSTACLE,
          "LEGAL_OBSTACLES", MissingOwner.OBSTACLE,
          "DETRIMENT_NOT_EXCLUDED", MissingOwner.OBSTACLE,
          "DISCLOSURE_DETRIMENTAL", MissingOwner.OBSTACLE,
          "CONSENT_NOT_OBTAINED", MissingOwner.NOT_PROVIDED);

  @Override
  public String title() {
    return "GLEIF reporting exceptions, XML, JSON or golden copy CSV";
  }

  @Override
  public boolean recognises(ListHead head) {
    return FILE.recognises(head);
  }

  @Override
  public void read(ListFile file, FileStatements into) throws IOException {
    FILE.read(file, into, ExceptionReader::record);
  }

  private static void record(StatedRow row, GleifRecord entry) {
    String lei = entry.text("LEI");
    String category = entry.text("ExceptionCategory");
    List<String> reasons = entry.texts("ExceptionReason");
    if (lei.isBlank() || reasons.isEmpty()) {
      row.reject(
          ProblemCode.CELL_MISSING, lei.isBlank() ? "LEI" : "ExceptionReason", "", "a text", "");
      return;
    }
    Provenance at =
        row.provenance(
            "GLEIF, " + category + ": " + String.join(", ", reasons),
            row.firstDay("ContentDate", entry.text("ContentDate")).orElse(LocalDate.MIN));
    row.party(
        StatedParty.mentioned(
            LeiReader.key(lei),
            Optional.empty(),
            row.identifier("LEI", lei, Identifier.lei(lei)),
            at));
    for (String each : reasons) {
      row.stake(
          StatedStake.ofNobodyNamed(
              reason(row, each), LeiReader.key(lei), Share.UNKNOWN, Period.ALWAYS, at));
    }
  }

  private static MissingOwner reason(StatedRow row, String code) {
    MissingOwner reason = REASONS.get(code);
    if (reason == null) {
      List<String> codes = REASONS.keySet().stream().sorted().toList();
      row.warn(
          ProblemCode.CODE_UNKNOWN,
          "ExceptionReason",
          code,
          "one of: " + String.join(", ", codes) + "; taken as unknown",
          new NearestName().to(code, codes));
      return MissingOwner.UNKNOWN;
    }
    return reason;
  }
}
