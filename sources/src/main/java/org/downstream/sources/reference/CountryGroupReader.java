package org.downstream.sources.reference;

import java.util.List;
import org.downstream.rule.CountryGroups;
import org.downstream.rule.DerivedGroup;
import org.downstream.rule.DestinationTreatment;
import org.downstream.rule.GroupMembership;

/** Reads the files of places/; the columns are in docs/formats/places.md. */
final class CountryGroupReader {

  private CountryGroupReader() {}

  static CountryGroups read(
      ReferenceFile groups, ReferenceFile derivedGroups, ReferenceFile destinations) {
    List<GroupMembership> memberships =
        groups.rows("group", "country", "from", "to", "citation", "verified").stream()
            .map(CountryGroupReader::membership)
            .toList();
    List<DerivedGroup> derived =
        derivedGroups.rows("name", "definition", "citation").stream()
            .map(
                row ->
                    new DerivedGroup(
                        row.required("name"), row.required("definition"), row.citation("citation")))
            .toList();
    List<DestinationTreatment> treatments =
        destinations.rows("place", "treated_as", "from", "to", "citation").stream()
            .map(CountryGroupReader::treatment)
            .toList();
    return groups.together(() -> new CountryGroups(memberships, derived, treatments));
  }

  private static GroupMembership membership(ReferenceRow row) {
    return new GroupMembership(
        row.required("group"),
        row.country("country"),
        row.period(),
        row.citation("citation"),
        row.yes("verified"));
  }

  private static DestinationTreatment treatment(ReferenceRow row) {
    return new DestinationTreatment(
        row.country("place"), row.country("treated_as"), row.period(), row.citation("citation"));
  }
}
