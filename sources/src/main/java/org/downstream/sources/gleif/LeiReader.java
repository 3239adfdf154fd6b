package org.downstream.sources.gleif;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.downstream.evidence.Provenance;
import org.downstream.party.Identifier;
import org.downstream.party.PartyKind;
import org.downstream.sources.ownership.FileStatements;
import org.downstream.sources.ownership.OwnershipFormat;
import org.downstream.sources.ownership.StatedParty;
import org.downstream.sources.ownership.StatedRow;
import org.downstream.sources.published.CountryNames;
import org.downstream.sources.published.ListFile;
import org.downstream.sources.published.ListHead;
import org.downstream.sources.table.ProblemCode;

/** Reads level 1, who is who: LEI-CDF 2 and 3. */
public final class LeiReader implements OwnershipFormat {

  private static final GleifFile FILE =
      new GleifFile(
          "LEIData",
          "LEIRecord",
          "records",
          List.of("LEI", "Entity", "LegalName"),
          List.of("LEI", "Entity.LegalName"));

  /** The registers of companies of the United Kingdom in the list of GLEIF. */
  private static final Set<String> COMPANIES_HOUSE = Set.of("RA000585", "RA000586", "RA000587");

  @Override
  public String title() {
    return "GLEIF level 1 (LEI-CDF 2 or 3), XML, JSON or golden copy CSV";
  }

  @Override
  public boolean recognises(ListHead head) {
    return FILE.recognises(head);
  }

  @Override
  public void read(ListFile file, FileStatements into) throws IOException {
    FILE.read(file, into, LeiReader::record);
  }

  static String key(String lei) {
    return "lei:" + lei.strip();
  }

  private static void record(StatedRow row, GleifRecord entry) {
    String lei = entry.text("LEI");
    List<String> names = names(row, entry);
    if (lei.isBlank() || names.isEmpty()) {
      row.reject(ProblemCode.CELL_MISSING, lei.isBlank() ? "LEI" : "LegalName", "", "a text", "");
      return;
    }
    Set<Identifier> identifiers = new LinkedHashSet<>();
    identifiers.addAll(row.identifier("LEI", lei, Identifier.lei(lei)));
    String register = entry.text("Entity/RegistrationAuthority/RegistrationAuthorityID");
    String number = entry.text("Entity/RegistrationAuthority/RegistrationAuthorityEntityID");
    Identifier.registered(COMPANIES_HOUSE.contains(register) ? "GB" : register, number)
        .ifPresent(identifiers::add);
    Optional<String> country = country(entry.text("Entity/LegalJurisdiction"));
    row.party(
        new StatedParty(
            key(lei),
            names,
            kind(entry.text("Entity/EntityCategory")),
            country.or(() -> country(entry.text("Entity/LegalAddress/Country"))),
            country(entry.text("Entity/HeadquartersAddress/Country")),
            row.firstDay("EntityCreationDate", entry.text("Entity/EntityCreationDate")),
            branchOf(entry),
            identifiers,
            Optional.empty(),
            provenance(row, entry, "LEI record " + lei)));
  }

  static Provenance provenance(StatedRow row, GleifRecord entry, String what) {
    String updated = entry.text("Registration/LastUpdateDate");
    String status = entry.text("Registration/RegistrationStatus");
    return row.provenance(
        "GLEIF, " + what + (status.isEmpty() ? "" : ", " + status),
        row.firstDay("LastUpdateDate", updated).orElse(LocalDate.MIN));
  }

  private static List<String> names(StatedRow row, GleifRecord entry) {
    List<String> names = new ArrayList<>(entry.texts("Entity/LegalName"));
    if (names.isEmpty()) {
      return names;
    }
    names.addAll(entry.texts("Entity/OtherEntityNames/OtherEntityName"));
    names.addAll(
        entry.texts("Entity/TransliteratedOtherEntityNames/TransliteratedOtherEntityName"));
    return row.names(names);
  }

  private static PartyKind kind(String category) {
    return switch (category) {
      case "BRANCH" -> PartyKind.BRANCH;
      case "RESIDENT_GOVERNMENT_ENTITY" -> PartyKind.GOVERNMENT;
      default -> PartyKind.COMPANY;
    };
  }

  private static Optional<String> branchOf(GleifRecord entry) {
    String head = entry.text("Entity/AssociatedEntity/AssociatedLEI");
    return entry.text("Entity/EntityCategory").equals("BRANCH") && !head.isBlank()
        ? Optional.of(key(head))
        : Optional.empty();
  }

  /** A jurisdiction such as "US-MA" is in the country before the dash. */
  private static Optional<String> country(String code) {
    return code.length() < 2 ? Optional.empty() : CountryNames.code(code.substring(0, 2));
  }
}
