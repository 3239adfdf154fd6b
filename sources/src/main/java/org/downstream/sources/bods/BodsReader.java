package org.downstream.sources.bods;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.downstream.evidence.Provenance;
import org.downstream.sources.ownership.FileStatements;
import org.downstream.sources.ownership.JsonStatements;
import org.downstream.sources.ownership.OwnershipFormat;
import org.downstream.sources.ownership.StatedRow;
import org.downstream.sources.published.JsonNode;
import org.downstream.sources.published.ListFile;
import org.downstream.sources.published.ListHead;
import org.downstream.sources.table.NearestName;
import org.downstream.sources.table.ProblemCode;

/** Reads statements of versions 0.2 to 0.4, in an array or one a line. */
public final class BodsReader implements OwnershipFormat {

  private static final List<String> TYPES =
      List.of(
          "entityStatement",
          "personStatement",
          "ownershipOrControlStatement",
          "entity",
          "person",
          "relationship");

  @Override
  public String title() {
    return "Beneficial Ownership Data Standard 0.2 to 0.4, JSON or JSON Lines";
  }

  @Override
  public boolean recognises(ListHead head) {
    return head.json()
        && (head.has("\"statementID\"", "\"statementType\"")
            || head.has("\"statementId\"", "\"recordType\""));
  }

  @Override
  public void read(ListFile file, FileStatements into) throws IOException {
    OneFile one = new OneFile(into);
    try {
      JsonStatements.read(file, "statements", into, one::take);
    } finally {
      // What was read before a break of the file stays.
      one.finish();
    }
  }

  /** All statements of a file. */
  private static final class OneFile {
    private final FileStatements into;
    private final List<Claim> claims = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private final Map<String, LocalDate> replaced = new HashMap<>();

    OneFile(FileStatements into) {
      this.into = into;
    }

    void take(StatedRow row, JsonNode node) {
      boolean early = node.has("statementType");
      String type = early ? node.text("statementType") : node.text("recordType");
      String id = early ? node.text("statementID") : node.text("statementId");
      String record = early || node.text("recordId").isEmpty() ? id : node.text("recordId");
      if (!TYPES.contains(type) || id.isEmpty()) {
        row.reject(
            type.isEmpty() || id.isEmpty() ? ProblemCode.CELL_MISSING : ProblemCode.CODE_UNKNOWN,
            id.isEmpty() ? "statementId" : early ? "statementType" : "recordType",
            id.isEmpty() ? "" : type,
            id.isEmpty() ? "an id" : "one of: " + String.join(", ", TYPES),
            new NearestName().to(type, TYPES));
        row.done();
        return;
      }
      if (!seen.add(id)) {
        row.reject(ProblemCode.ID_DUPLICATE, "statementId", id, "an id of its own", "");
        row.done();
        return;
      }
      seen.add(record);
      Provenance at = provenance(row, node, id);
      JsonNode details = early ? node : node.get("recordDetails");
      if (type.startsWith("entity") || type.startsWith("person")) {
        row.party(Described.of(row, details, key(record), type.startsWith("person"), at));
        node.texts("replacesStatements").forEach(old -> into.same(key(record), key(old)));
        row.done();
      } else {
        replaces(row, node);
        claims.add(new Relationship(row, node, details, at).claim(id, record));
      }
    }

    private void replaces(StatedRow row, JsonNode node) {
      Optional<LocalDate> day = row.firstDay("statementDate", node.text("statementDate"));
      for (String old : node.texts("replacesStatements")) {
        replaced.merge(old, day.orElse(LocalDate.MIN), (a, b) -> a.isBefore(b) ? a : b);
      }
    }

    private static Provenance provenance(StatedRow row, JsonNode node, String id) {
      JsonNode published = node.get("publicationDetails");
      String publisher = published.get("publisher").text("name");
      String version = published.text("bodsVersion");
      return row.provenance(
          "BODS"
              + (version.isEmpty() ? "" : " " + version)
              + ", "
              + publisher
              + ", statement "
              + id,
          row.firstDay("publicationDate", published.text("publicationDate")).orElse(LocalDate.MIN));
    }

    /**
     * In the order of the file; of statements on one relationship the later replaces the earlier.
     */
    void finish() {
      Map<String, List<Claim>> byRecord = new HashMap<>();
      for (Claim claim : claims) {
        byRecord.computeIfAbsent(claim.record(), none -> new ArrayList<>(1)).add(claim);
      }
      Comparator<Claim> byDay = Comparator.comparing(claim -> claim.stated().orElse(LocalDate.MIN));
      byRecord.values().forEach(versions -> versions.sort(byDay));
      for (Claim claim : claims) {
        if (claim.indirect()
            && !claim.components().isEmpty()
            && seen.containsAll(claim.components())) {
          claim.row().unused(claim.id(), "made up of statements in the file, which are counted");
          claim.row().done();
        } else {
          claim.emit(
              Optional.ofNullable(replaced.get(claim.id()))
                  .or(() -> next(claim, byRecord.getOrDefault(claim.record(), List.of()))));
        }
      }
      claims.clear();
    }

    private static Optional<LocalDate> next(Claim claim, List<Claim> versions) {
      int at = versions.indexOf(claim);
      return at >= 0 && at + 1 < versions.size() ? versions.get(at + 1).stated() : Optional.empty();
    }
  }

  static String key(String id) {
    return "bods:" + id;
  }

  static List<String> codes() {
    return Arrays.stream(InterestType.values()).map(InterestType::code).toList();
  }
}
