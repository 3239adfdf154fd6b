package org.downstream.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.downstream.sources.starter.StarterListReader;
import org.downstream.watchlist.ListedName;
import org.downstream.watchlist.ListedParty;

/** Makes up parties and who owns them. One in a hundred bears a name of the shipped list. */
final class PartyMaker {

  /** Countries as often as they stand here. */
  static final List<String> COUNTRIES =
      List.of(
          "CN", "CN", "CN", "CN", "CN", "HK", "HK", "US", "US", "US", "SG", "SG", "TW", "TW", "MY",
          "MY", "AE", "JP", "KR", "DE", "NL", "GB", "VN", "IN", "TH", "KY", "MO", "RU", "SA", "IL");

  private static final List<String> SYLLABLES =
      List.of(
          "bo", "ra", "lin", "ver", "tan", "mi", "sol", "ke", "dan", "fu", "rui", "hao", "zen",
          "pol", "qui", "tor", "vel", "xin", "yar", "gan");
  private static final List<String> ACTIVITIES =
      List.of(
          "Technology",
          "Trading",
          "Cloud",
          "Computing",
          "Software",
          "Electronics",
          "Logistics",
          "Holdings",
          "Data",
          "Research");
  private static final List<String> FORMS =
      List.of("Co., Ltd.", "Ltd", "Inc.", "Pte. Ltd.", "GmbH", "Sdn. Bhd.", "LLC", "B.V.");
  private static final List<String> BUSINESS =
      List.of(
          "distributor",
          "reseller",
          "trader",
          "cloud_provider",
          "data_centre",
          "research",
          "university",
          "internet",
          "software",
          "finance",
          "telecom",
          "holding",
          "other");
  private static final List<String> CHINESE =
      List.of("华", "腾", "星", "海", "云", "智", "信", "安", "博", "远", "东", "新");

  private static final int GROUP = 12;
  private static final int FUNDS = 40;

  private final Dice dice;
  private final int count;
  private final List<String> listed = new ArrayList<>();

  PartyMaker(Dice dice, int count) {
    this.dice = dice;
    this.count = count;
    for (ListedParty entry : new StarterListReader().shipped().entries()) {
      entry.names().stream().map(ListedName::text).forEach(listed::add);
    }
  }

  List<MadeUpParty> write(Path folder) throws IOException {
    List<MadeUpParty> parties = new ArrayList<>();
    try (CsvFile file =
        new CsvFile(
            folder.resolve("parties.csv"),
            "id",
            "name",
            "name_local",
            "kind",
            "country",
            "hq_country",
            "registered_on",
            "business",
            "address",
            "phone",
            "us_person")) {
      for (int i = 0; i < count; i++) {
        parties.add(party(i, file));
      }
    }
    stakes(parties, folder);
    return parties;
  }

  private MadeUpParty party(int number, CsvFile file) throws IOException {
    String country = dice.of(COUNTRIES);
    String business = dice.of(BUSINESS);
    boolean supplies = "distributor reseller trader cloud_provider data_centre".contains(business);
    MadeUpParty party = new MadeUpParty("p" + number, country, supplies);
    boolean person = dice.chance(4);
    file.row(
        party.id(),
        dice.chance(1) ? dice.of(listed) : name(number),
        country.equals("CN") && dice.chance(40) ? chineseName() : "",
        person ? "person" : "",
        dice.chance(95) ? country : "",
        person || dice.chance(40) ? "" : dice.chance(85) ? country : dice.of(COUNTRIES),
        dice.chance(50) ? LocalDate.of(1995, 1, 1).plusDays(dice.below(10_500)) : "",
        dice.chance(90) ? business : "",
        dice.chance(50) ? (number / 2) + " Example Road, Example City" : "",
        dice.chance(30) ? "+1 555 " + (1_000_000 + dice.below(count * 3)) : "",
        country.equals("US") ? "yes" : dice.chance(70) ? "no" : "");
    return party;
  }

  private String name(int number) {
    StringBuilder result = new StringBuilder();
    for (int i = dice.between(2, 4); i > 0; i--) {
      result.append(dice.of(SYLLABLES));
    }
    result.setCharAt(0, Character.toUpperCase(result.charAt(0)));
    return result + " " + dice.of(ACTIVITIES) + " " + number % 1000 + " " + dice.of(FORMS);
  }

  private String chineseName() {
    return dice.of(CHINESE) + dice.of(CHINESE) + dice.of(CHINESE) + "科技有限公司";
  }

  /**
   * Up to three owners each, inside a group of companies; the heads of the groups are held by a few
   * funds and states. Owners have smaller numbers, so that no circle comes about.
   */
  private void stakes(List<MadeUpParty> parties, Path folder) throws IOException {
    try (CsvFile file =
        new CsvFile(
            folder.resolve("stakes.csv"),
            "owner",
            "owned",
            "share",
            "share_min",
            "share_max",
            "from",
            "to")) {
      for (int i = 1; i < parties.size(); i++) {
        for (int left = 100, owners = dice.below(4); owners > 0 && left > 4; owners--) {
          int share = owners == 1 && dice.chance(50) ? left : dice.between(2, left - 2);
          boolean exact = dice.chance(80);
          file.row(
              parties.get(owner(i)).id(),
              parties.get(i).id(),
              exact ? share : "",
              exact ? "" : Math.max(1, share / 2),
              exact ? "" : share,
              dice.chance(60) ? LocalDate.of(2012, 1, 1).plusDays(dice.below(4_000)) : "",
              dice.chance(8) ? LocalDate.of(2023, 1, 1).plusDays(dice.below(1_200)) : "");
          left -= share;
        }
      }
    }
  }

  private int owner(int owned) {
    int head = owned - owned % GROUP;
    return owned == head ? dice.below(Math.min(FUNDS, owned)) : head + dice.below(owned - head);
  }
}
