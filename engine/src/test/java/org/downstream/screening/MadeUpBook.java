package org.downstream.screening;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.downstream.evidence.Certainty;
import org.downstream.evidence.Provenance;
import org.downstream.ownership.OwnershipStake;
import org.downstream.party.Contact;
import org.downstream.party.Party;
import org.downstream.party.PartyId;
import org.downstream.party.PartyKind;
import org.downstream.trade.Deal;
import org.downstream.trade.DealId;
import org.downstream.trade.DealKind;
import org.downstream.trade.Role;
import org.downstream.trade.Statement;
import org.downstream.trade.UsageRecord;

/** A book made up for a test, written down in a few words. */
final class MadeUpBook {
  private final TreeMap<PartyId, Party> parties = new TreeMap<>();
  private final List<OwnershipStake> stakes = new ArrayList<>();
  private final TreeMap<DealId, Deal> deals = new TreeMap<>();
  private final List<UsageRecord> usage = new ArrayList<>();
  private final List<Statement> statements = new ArrayList<>();

  static Provenance row(String file) {
    return new Provenance(file, 2, "", LocalDate.MIN);
  }

  /** A foreign company with that business, if any. */
  MadeUpBook company(String key, String country, String... business) {
    return party(key, PartyKind.COMPANY, country, Optional.empty(), business);
  }

  MadeUpBook branch(String key, String country, String of) {
    return party(key, PartyKind.BRANCH, country, Optional.of(new PartyId(of)));
  }

  MadeUpBook person(String key, String country) {
    return party(key, PartyKind.PERSON, country, Optional.empty());
  }

  private MadeUpBook party(
      String key, PartyKind kind, String country, Optional<PartyId> of, String... business) {
    parties.put(
        new PartyId(key),
        new Party(
            new PartyId(key),
            List.of("Company " + key),
            kind,
            Optional.of(country),
            Optional.of(country),
            of,
            Optional.empty(),
            Optional.of(LocalDate.of(2001, 1, 1)),
            Set.of(business),
            Contact.NONE,
            Certainty.RULED_OUT,
            Set.of(),
            row("parties.csv")));
    return this;
  }

  MadeUpBook holds(String owner, String percent, String owned) {
    stakes.add(
        new OwnershipStake(
            new PartyId(owner),
            new PartyId(owned),
            org.downstream.ownership.Share.exactly(percent),
            OwnershipStake.Kind.EQUITY,
            org.downstream.time.Period.ALWAYS,
            row("ownership.csv")));
    return this;
  }

  MadeUpBook deal(MadeUpDeal deal) {
    Deal made = deal.made();
    deals.put(made.id(), made);
    return this;
  }

  /** Says that somebody used the computing power of a deal, known since that day. */
  MadeUpBook used(String deal, String user, LocalDate knownSince) {
    usage.add(
        new UsageRecord(
            new DealId(deal),
            LocalDate.of(2023, 1, 2),
            Optional.of(new PartyId(user)),
            BigDecimal.TEN,
            Optional.empty(),
            new Provenance("usage.csv", 2, "", knownSince)));
    return this;
  }

  MadeUpBook used(String deal, String user) {
    return used(deal, user, LocalDate.MIN);
  }

  MadeUpBook stated(String deal, String endUser, Certainty resaleAllowed) {
    statements.add(
        new Statement(
            new DealId(deal),
            Optional.empty(),
            Optional.empty(),
            Optional.of(endUser).filter(key -> !key.isEmpty()).map(PartyId::new),
            Optional.of("computing"),
            Optional.empty(),
            Certainty.ESTABLISHED,
            resaleAllowed,
            Certainty.UNKNOWN,
            row("statements.csv")));
    return this;
  }

  Book book() {
    return new Book(
        parties,
        stakes,
        deals,
        usage,
        List.of(),
        new TreeMap<>(),
        statements,
        List.of(),
        List.of(),
        new TreeMap<>());
  }

  /** One deal of such a book. */
  static final class MadeUpDeal {
    private final String id;
    private final DealKind kind;
    private final String from;
    private final String to;
    private LocalDate date = LocalDate.of(2023, 1, 1);
    private Certainty possession;
    private Optional<BigDecimal> quantity = Optional.of(new BigDecimal(10));
    private final List<DealId> after = new ArrayList<>();
    private final List<Deal.RoleOf> roles = new ArrayList<>();
    private Optional<String> shipsFrom = Optional.empty();
    private Optional<String> shipsTo = Optional.empty();
    private Optional<String> siteCountry = Optional.empty();
    private Optional<String> licence = Optional.empty();
    private String item = "made-up chip";

    MadeUpDeal(String id, DealKind kind, String from, String to) {
      this.id = id;
      this.kind = kind;
      this.from = from;
      this.to = to;
      this.possession = Certainty.of(kind.movesByNature());
    }

    static MadeUpDeal sale(String id, String from, String to) {
      return new MadeUpDeal(id, DealKind.SALE, from, to);
    }

    static MadeUpDeal rental(String id, String from, String to) {
      return new MadeUpDeal(id, DealKind.CLOUD_RENTAL, from, to);
    }

    MadeUpDeal on(String day) {
      date = LocalDate.parse(day);
      return this;
    }

    MadeUpDeal units(String number) {
      quantity = number.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(number));
      return this;
    }

    MadeUpDeal of(String chip) {
      item = chip;
      return this;
    }

    MadeUpDeal after(String... deals) {
      for (String deal : deals) {
        after.add(new DealId(deal));
      }
      return this;
    }

    MadeUpDeal forUser(String party) {
      roles.add(new Deal.RoleOf(Role.END_USER, new PartyId(party)));
      return this;
    }

    MadeUpDeal moves(Certainty moves) {
      possession = moves;
      return this;
    }

    MadeUpDeal ships(String origin, String destination) {
      shipsFrom = Optional.of(origin);
      shipsTo = Optional.of(destination);
      return this;
    }

    MadeUpDeal standsIn(String country) {
      siteCountry = Optional.of(country);
      return this;
    }

    MadeUpDeal under(String licenceId) {
      licence = Optional.of(licenceId);
      return this;
    }

    Deal made() {
      return new Deal(
          new DealId(id),
          kind,
          date,
          new PartyId(from),
          new PartyId(to),
          roles,
          item,
          quantity,
          Optional.empty(),
          new Deal.Term(Optional.empty(), Optional.empty()),
          new Deal.Places(
              shipsFrom,
              shipsTo,
              Optional.empty(),
              siteCountry,
              Optional.empty(),
              Optional.empty()),
          possession,
          after,
          Optional.empty(),
          Set.of(),
          Certainty.RULED_OUT,
          licence,
          row("deals.csv"));
    }
  }
}
