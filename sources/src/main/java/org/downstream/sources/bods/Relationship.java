package org.downstream.sources.bods;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.downstream.evidence.Provenance;
import org.downstream.ownership.MissingOwner;
import org.downstream.ownership.OwnershipStake.Kind;
import org.downstream.ownership.Share;
import org.downstream.sources.ownership.Office;
import org.downstream.sources.ownership.PublishedShare;
import org.downstream.sources.ownership.StatedRow;
import org.downstream.sources.ownership.StatedStake;
import org.downstream.sources.published.JsonNode;
import org.downstream.sources.table.NearestName;
import org.downstream.sources.table.ProblemCode;
import org.downstream.time.Period;

/** A statement that one party has interests in another. */
final class Relationship {

  private final StatedRow row;
  private final JsonNode node;
  private final JsonNode details;
  private final Provenance at;
  private final List<StatedStake> stakes = new ArrayList<>(1);
  private boolean indirect;

  Relationship(StatedRow row, JsonNode node, JsonNode details, Provenance at) {
    this.row = row;
    this.node = node;
    this.details = details;
    this.at = at;
  }

  Claim claim(String id, String record) {
    String subject = reference(details.get("subject"), "describedByEntityStatement");
    if (subject.isEmpty()) {
      row.reject(ProblemCode.CELL_MISSING, "subject", "", "the entity that is owned", "");
    } else {
      interests(BodsReader.key(subject));
    }
    List<String> components = new ArrayList<>(details.texts("componentRecords"));
    components.addAll(details.texts("componentStatementIDs"));
    return new Claim(
        row,
        id,
        record,
        row.firstDay("statementDate", node.text("statementDate")),
        node.text("recordStatus").equals("closed"),
        indirect,
        components,
        stakes);
  }

  private static String reference(JsonNode place, String... members) {
    for (String member : members) {
      if (!place.text(member).isEmpty()) {
        return place.text(member);
      }
    }
    return place.text();
  }

  private void interests(String owned) {
    JsonNode party = details.get("interestedParty");
    String owner = reference(party, "describedByPersonStatement", "describedByEntityStatement");
    JsonNode unspecified = party.get("unspecified").isObject() ? party.get("unspecified") : party;
    MissingOwner why = MissingOwner.UNKNOWN;
    if (owner.isEmpty()) {
      String reason = unspecified.text("reason");
      if (reason.isEmpty()) {
        row.warn(
            ProblemCode.CELL_MISSING,
            "interestedParty",
            "",
            "a party, or a reason why there is none; taken as unknown",
            "");
      } else {
        why = Described.reason(row, reason);
      }
    }
    List<JsonNode> interests = details.list("interests");
    if (interests.isEmpty()) {
      add(owner, why, owned, Share.UNKNOWN, Kind.EQUITY, Period.ALWAYS, "no interest stated");
    }
    for (JsonNode interest : interests) {
      interest(owner, why, owned, interest);
    }
  }

  private void interest(String owner, MissingOwner why, String owned, JsonNode interest) {
    Period held = row.held("interests", interest.text("startDate"), interest.text("endDate"));
    String code = interest.text("type");
    InterestType type = type(code);
    if (type.weight() == InterestType.Weight.OFFICE && !owner.isEmpty()) {
      row.office(new Office(BodsReader.key(owner), owned, type.code(), held, at));
      return;
    }
    JsonNode share = interest.get("share");
    Share stated = share(share);
    String level = interest.text("directOrIndirect") + interest.text("interestLevel");
    boolean through = level.equals("indirect") || level.equals("unknown");
    indirect |= level.equals("indirect");
    Share counted = stated;
    if (type.kind() == Kind.CONTROL) {
      counted = Share.UNKNOWN;
    } else if (through) {
      // A share multiplied along a chain says nothing of the stakes on the way.
      counted = Share.UNKNOWN;
    } else if (type.weight() == InterestType.Weight.AT_MOST) {
      counted = new Share(Share.UNKNOWN.low(), stated.high());
    }
    String words =
        (code.isEmpty() ? "interest of unknown type" : type.code())
            + (level.isEmpty() ? "" : ", " + level)
            + (stated.equals(Share.UNKNOWN) ? "" : ", stated " + bounds(share, stated));
    Kind kind = type.weight() == InterestType.Weight.OFFICE ? Kind.VOTING : type.kind();
    add(owner, why, owned, counted, kind, held, words);
  }

  private InterestType type(String code) {
    if (code.isEmpty()) {
      return InterestType.UNKNOWN_INTEREST;
    }
    Optional<InterestType> type = InterestType.of(code);
    if (type.isEmpty()) {
      row.warn(
          ProblemCode.CODE_UNKNOWN,
          "interests/type",
          code,
          "one of: " + String.join(", ", BodsReader.codes()) + "; taken as unknown",
          new NearestName().to(code, BodsReader.codes()));
    }
    return type.orElse(InterestType.UNKNOWN_INTEREST);
  }

  /** A bound that is excluded is taken into the range, which is then a little wider. */
  private Share share(JsonNode share) {
    if (!share.text("exact").isEmpty()) {
      return row.share("share/exact", share.text("exact"));
    }
    String low = first(share, "minimum", "exclusiveMinimum");
    String high = first(share, "maximum", "exclusiveMaximum");
    return PublishedShare.of(row, "share", low, high);
  }

  /** In 0.2 and 0.3 the exclusive bounds can be yes or no. */
  private static String first(JsonNode share, String bound, String exclusive) {
    String text = share.text(bound);
    String other = share.text(exclusive);
    boolean flag = other.equals("true") || other.equals("false");
    return text.isEmpty() && !flag ? other : text;
  }

  private static String bounds(JsonNode share, Share stated) {
    boolean more = !excluded(share, "exclusiveMinimum").isEmpty();
    boolean less = !excluded(share, "exclusiveMaximum").isEmpty();
    return stated
        + (more ? ", more than the lower bound" : "")
        + (less ? ", less than the upper bound" : "");
  }

  private static String excluded(JsonNode share, String member) {
    return share.text(member).equals("false") ? "" : share.text(member);
  }

  private void add(
      String owner,
      MissingOwner why,
      String owned,
      Share share,
      Kind kind,
      Period held,
      String words) {
    Provenance place =
        new Provenance(at.file(), at.row(), at.source() + ", " + words, at.knownSince());
    stakes.add(
        new StatedStake(
            owner.isEmpty() ? Optional.empty() : Optional.of(BodsReader.key(owner)),
            why,
            owned,
            share,
            kind,
            held,
            place));
  }
}
