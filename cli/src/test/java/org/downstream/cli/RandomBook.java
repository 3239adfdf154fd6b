package org.downstream.cli;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.downstream.evidence.Certainty;
import org.downstream.evidence.Provenance;
import org.downstream.ownership.OwnershipStake;
import org.downstream.ownership.Share;
import org.downstream.party.Contact;
import org.downstream.party.Party;
import org.downstream.party.PartyId;
import org.downstream.party.PartyKind;
import org.downstream.screening.Book;
import org.downstream.time.Period;
import org.downstream.trade.Deal;
import org.downstream.trade.DealId;
import org.downstream.trade.DealKind;
import org.downstream.trade.Payment;
import org.downstream.trade.Role;
import org.downstream.trade.Statement;
import org.downstream.trade.UsageRecord;

/** A small book with one deal "D" from a supplier to a buyer, every part of it changeable. */
final class RandomBook {
  static final List<String> ITEMS =
      List.of("A800", "A100", "H100", "L40", "RTX 4090", "H20", "T4", "RTX 4090D", "V100");
  private static final List<String> PLACES =
      List.of("CN", "HK", "MO", "SG", "MY", "VN", "AE", "FR", "US", "KH");
  private static final List<String> BUSINESS =
      List.of("cloud_provider", "trader", "forwarder", "compute_centre", "university", "software");

  final TreeMap<PartyId, Party> parties = new TreeMap<>();
  List<OwnershipStake> stakes = new ArrayList<>();
  List<UsageRecord> usage = new ArrayList<>();
  List<Statement> statements = new ArrayList<>();
  final TreeMap<DealId, Deal> deals = new TreeMap<>();

  static PartyId id(String key) {
    return new PartyId(key);
  }

  static Provenance row(String file, int row) {
    return new Provenance(file, row, "", LocalDate.MIN);
  }

  RandomBook party(String key, String name, PartyKind kind, String country, String... business) {
    parties.put(
        id(key),
        new Party(
            id(key),
            List.of(name),
            kind,
            Optional.of(country),
            Optional.of(country),
            Optional.empty(),
            Optional.empty(),
            Optional.of(LocalDate.of(2001, 1, 1)),
            Set.of(business),
            Contact.NONE,
            Certainty.RULED_OUT,
            Set.of(),
            row("parties.csv", parties.size() + 2)));
    return this;
  }

  /** A party on the Entity List. */
  RandomBook listed(String key) {
    return party(key, "iFlytek", PartyKind.COMPANY, "CN", "software");
  }

  RandomBook company(String key, String country, String... business) {
    return party(key, "Made Up Works " + key, PartyKind.COMPANY, country, business);
  }

  /** A company whose only owner is a person of the same country. */
  RandomBook ownedCompany(String key, String country, String... business) {
    return company(key, country, business)
        .party("person-" + key, "Qzyx Person " + key, PartyKind.PERSON, country)
        .holds("person-" + key, Share.exactly("100"), key);
  }

  RandomBook holds(String owner, Share share, String owned) {
    stakes.add(
        new OwnershipStake(
            id(owner),
            id(owned),
            share,
            OwnershipStake.Kind.EQUITY,
            Period.ALWAYS,
            row("ownership.csv", stakes.size() + 2)));
    return this;
  }

  RandomBook used(String deal, String user) {
    usage.add(
        new UsageRecord(
            new DealId(deal),
            LocalDate.of(2023, 1, 2),
            Optional.of(id(user)),
            BigDecimal.TEN,
            Optional.empty(),
            row("usage.csv", usage.size() + 2)));
    return this;
  }

  RandomBook stated(String deal, Optional<String> user, Certainty resale, Certainty file) {
    statements.add(
        new Statement(
            new DealId(deal),
            Optional.empty(),
            Optional.empty(),
            user.map(RandomBook::id),
            Optional.of("training of language models"),
            Optional.empty(),
            Certainty.ESTABLISHED,
            resale,
            file,
            row("statements.csv", statements.size() + 2)));
    return this;
  }

  RandomBook deal(Sale deal) {
    deals.put(new DealId(deal.id()), deal.made(deals.size() + 2));
    return this;
  }

  Book book() {
    return new Book(
        parties,
        stakes,
        deals,
        usage,
        List.<Payment>of(),
        new TreeMap<>(),
        statements,
        List.of(),
        List.of(),
        new TreeMap<>());
  }

  RandomBook shuffled(Random random) {
    RandomBook other = new RandomBook();
    other.parties.putAll(parties);
    other.deals.putAll(deals);
    other.stakes = mixed(stakes, random);
    other.usage = mixed(usage, random);
    other.statements = mixed(statements, random);
    return other;
  }

  private static <T> List<T> mixed(List<T> rows, Random random) {
    List<T> result = new ArrayList<>(rows);
    Collections.shuffle(result, random);
    return result;
  }

  static <T> T any(List<T> from, Random random) {
    return from.get(random.nextInt(from.size()));
  }

  /** A random book; what is left out is unknown. */
  static RandomBook of(Random random) {
    RandomBook made =
        new RandomBook().ownedCompany("supplier", any(PLACES, random)).listed("listed");
    String[] names = {"a", "b", "c"};
    for (String name : names) {
      made.company(name, any(PLACES, random), any(BUSINESS, random));
    }
    for (int i = random.nextInt(6); i > 0; i--) {
      String owner = any(List.of("a", "b", "c", "listed", "person-supplier"), random);
      int low = 10 * random.nextInt(11);
      int high = random.nextInt(3) == 0 ? low + random.nextInt(101 - low) : low;
      made.holds(
          owner,
          new Share(BigDecimal.valueOf(low), BigDecimal.valueOf(high)),
          any(List.of(names), random));
    }
    made.deal(sale(random, "D", "supplier", "a"));
    if (random.nextBoolean()) {
      made.deal(sale(random, "E", "a", "b").after("D"));
    }
    if (random.nextBoolean()) {
      made.deal(sale(random, "F", "a", "c").after("D"));
    }
    for (int i = random.nextInt(3); i > 0; i--) {
      made.used("D", any(List.of(names), random));
      made.stated(
          "D",
          random.nextBoolean() ? Optional.of(any(List.of(names), random)) : Optional.empty(),
          any(List.of(Certainty.values()), random),
          any(List.of(Certainty.values()), random));
    }
    return made;
  }

  private static Sale sale(Random random, String key, String from, String to) {
    DealKind kind =
        any(List.of(DealKind.SALE, DealKind.SALE, DealKind.LEASE, DealKind.CLOUD_RENTAL), random);
    return new Sale(
        key,
        kind,
        from,
        to,
        any(ITEMS, random),
        any(PLACES, random),
        any(PLACES, random),
        random.nextInt(3) == 0
            ? Optional.of(any(List.of("a", "b", "c"), random))
            : Optional.empty(),
        List.of(),
        LocalDate.of(2022, 6, 1).plusDays(random.nextInt(300)));
  }

  /** One deal; a rental stays where it is. */
  record Sale(
      String id,
      DealKind kind,
      String from,
      String to,
      String item,
      String origin,
      String destination,
      Optional<String> user,
      List<DealId> sources,
      LocalDate date) {

    Sale after(String deal) {
      return new Sale(
          id, kind, from, to, item, origin, destination, user, List.of(new DealId(deal)), date);
    }

    Deal made(int row) {
      boolean moves = kind.movesByNature();
      return new Deal(
          new DealId(id),
          kind,
          date,
          RandomBook.id(from),
          RandomBook.id(to),
          user.map(key -> List.of(new Deal.RoleOf(Role.END_USER, RandomBook.id(key))))
              .orElse(List.of()),
          item,
          Optional.of(new BigDecimal(8)),
          Optional.empty(),
          new Deal.Term(Optional.empty(), Optional.empty()),
          new Deal.Places(
              moves ? Optional.of(origin) : Optional.empty(),
              moves ? Optional.of(destination) : Optional.empty(),
              Optional.empty(),
              Optional.of(destination),
              Optional.empty(),
              Optional.empty()),
          Certainty.of(moves),
          sources,
          Optional.of("training of language models"),
          Set.of(),
          Certainty.RULED_OUT,
          Optional.empty(),
          RandomBook.row("deals.csv", row));
    }
  }
}
