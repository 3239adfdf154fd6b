package org.downstream.bench.accuracy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.downstream.name.NameBearer;
import org.downstream.sources.lists.ListReading;
import org.downstream.sources.lists.ListSearch;
import org.downstream.sources.lists.PublishedLists;
import org.downstream.sources.published.ListFile;
import org.downstream.sources.published.PublishedName;
import org.downstream.sources.published.PublishedParty;

/** The published lists in a folder. */
record Lists(List<PublishedParty> parties, List<String> read) {

  static Lists in(Path folder) throws IOException {
    List<PublishedParty> parties = new ArrayList<>();
    List<String> read = new ArrayList<>();
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files = all.filter(Files::isRegularFile).sorted().toList();
    }
    for (Path file : files) {
      ListReading reading = PublishedLists.read(ListFile.of(file), parties::add);
      read.add(
          reading.file()
              + ": "
              + (reading.format().isEmpty() ? "not read, of no known format" : reading.format())
              + ", "
              + reading.entries()
              + " entries");
    }
    return new Lists(parties, read);
  }

  void addTo(Names.Builder names) {
    for (PublishedParty party : parties) {
      if (!party.addressOnly()) {
        List<String> strong = new ArrayList<>();
        List<String> weak = new ArrayList<>();
        for (PublishedName name : party.names()) {
          (name.use() == PublishedName.Use.WEAK ? weak : strong).add(name.text());
        }
        names.add(strong, weak, ListSearch.bearer(party.kind()), party.country());
      }
    }
  }

  /** The published Latin names of organisations, each once. */
  List<String> organisations() {
    return parties.stream()
        .filter(party -> !party.addressOnly())
        .filter(party -> ListSearch.bearer(party.kind()) == NameBearer.ORGANISATION)
        .map(party -> party.names().get(0).text())
        .filter(name -> name.chars().allMatch(c -> c < 0x250))
        .distinct()
        .sorted()
        .toList();
  }
}
