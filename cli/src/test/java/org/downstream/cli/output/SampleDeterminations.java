package org.downstream.cli.output;

import static org.downstream.evidence.Certainty.ESTABLISHED;
import static org.downstream.evidence.Certainty.POSSIBLE;
import static org.downstream.evidence.Certainty.RULED_OUT;
import static org.downstream.evidence.Certainty.UNKNOWN;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.downstream.evidence.Certainty;
import org.downstream.evidence.Citation;
import org.downstream.evidence.Provenance;
import org.downstream.party.Contact;
import org.downstream.party.Party;
import org.downstream.party.PartyId;
import org.downstream.party.PartyKind;
import org.downstream.rule.Effect;
import org.downstream.rule.Evidence;
import org.downstream.rule.Finding;
import org.downstream.rule.MissingFact;
import org.downstream.rule.Standing;
import org.downstream.rule.Weight;
import org.downstream.screening.Basis;
import org.downstream.screening.Basis.ListBasis;
import org.downstream.screening.Determination;
import org.downstream.screening.ScreeningTest;
import org.downstream.screening.TestAnswer;
import org.downstream.screening.TestAnswer.TestFinding;
import org.downstream.screening.Verdict;
import org.downstream.time.AsOf;
import org.downstream.trade.Deal;
import org.downstream.trade.DealChain;
import org.downstream.trade.DealChain.End;
import org.downstream.trade.DealChain.EndRole;
import org.downstream.trade.DealChain.Link;
import org.downstream.trade.DealChain.Position;
import org.downstream.trade.DealId;
import org.downstream.trade.DealKind;
import org.downstream.watchlist.ReviewPolicy;

/** One determination of each kind, made up by hand; every party in them is invented. */
public final class SampleDeterminations {

  private static final Citation ENTITY_LIST =
      new Citation("15 CFR 744.11(a)", "https://www.ecfr.gov/current/title-15/section-744.11");
  private static final Citation NOTICE = Citation.of("84 FR 54002");
  private static final String A100 = "NVIDIA A100 80GB SXM";

  private SampleDeterminations() {}

  public static PartyNames names() {
    Map<PartyId, Party> parties = new TreeMap<>();
    for (Party party :
        List.of(
            party("maker", "Example Chip Corporation"),
            party("dist", "Straits Distribution Pte. Ltd."),
            party("cloud", "Pujiang Intelligent Cloud Co., Ltd.", "浦江智雲科技有限公司"),
            party("city", "Linhai New Area Computing Centre", "臨海新區智能計算中心"),
            party(
                "listed",
                "Hanyun Intelligence and Speech Technology Co., Ltd.",
                "瀚雲智能語音科技股份有限公司",
                "瀚云智能"),
            party("sub", "Hanyun (Hefei) Software Co., Ltd.", "瀚雲(合肥)軟件有限公司"),
            party("evil", "Acme \"<script>alert('x')</script>\" & Sons"),
            party("uni", "=Northern University"))) {
      parties.put(party.id(), party);
    }
    return new PartyNames(id -> Optional.ofNullable(parties.get(id)));
  }

  public static List<Determination> all() {
    return List.of(prohibited(), licenseRequired(), risky(), indeterminate(), clear());
  }

  public static Determination prohibited() {
    Finding finding =
        new Finding(
            "us-ear-744-3-missile",
            "Missile end use",
            Effect.PROHIBITS,
            ESTABLISHED,
            Standing.IN_FORCE,
            Optional.empty(),
            Optional.empty(),
            "",
            "uni",
            List.of(Citation.of("15 CFR 744.3(a)(1)")),
            List.of(new Evidence("The supplier knows of the end use \"missile\"", "deals.csv:2")),
            true);
    return new Determination(
        deal("D-01", DealKind.SALE, "maker", "uni", "8"),
        AsOf.on(day("2022-11-01")),
        Verdict.PROHIBITED,
        Optional.empty(),
        Standing.IN_FORCE,
        true,
        "Prohibited: the supplier knows that the chips serve the development of missiles.",
        tests(
            Map.of(
                ScreeningTest.KNOWN,
                answer(ScreeningTest.KNOWN, ESTABLISHED, "uni", "known end use: missile"))),
        List.of(finding),
        List.of(),
        new DealChain(
            List.of(link("D-01", DealKind.SALE, "maker", "uni", Position.AT)),
            List.of(end("uni", EndRole.HOLDS, "D-01", ESTABLISHED)),
            false),
        "3A090.a",
        basis());
  }

  public static Determination licenseRequired() {
    Finding listed =
        new Finding(
            "us-ear-744-11",
            "License requirement for parties on the Entity List",
            Effect.REQUIRES_LICENSE,
            ESTABLISHED,
            Standing.IN_FORCE,
            Optional.of(ReviewPolicy.PRESUMPTION_OF_DENIAL),
            Optional.empty(),
            "",
            "listed",
            List.of(ENTITY_LIST, NOTICE),
            List.of(
                new Evidence(
                    "瀚雲智能語音科技股份有限公司 is the listed name in traditional characters", "parties.csv:5"),
                new Evidence(
                    "Hanyun stands on the Entity List since 2019-10-09", "entity-list:17")),
            true);
    Finding owned =
        new Finding(
            "us-ear-affiliates",
            "Affiliates rule: owned half or more by a listed party",
            Effect.REQUIRES_LICENSE,
            POSSIBLE,
            Standing.STAYED,
            Optional.of(ReviewPolicy.CASE_BY_CASE),
            Optional.empty(),
            "",
            "sub",
            List.of(new Citation("90 FR 47201", "javascript:alert(1)")),
            List.of(new Evidence("Hanyun holds 45 to 60 % of Hanyun (Hefei)", "stakes.csv:3")),
            false);
    return new Determination(
        deal("D-02", DealKind.SALE, "dist", "cloud", "400"),
        new AsOf(day("2022-11-01"), day("2022-12-31")),
        Verdict.LICENSE_REQUIRED,
        Optional.of(ReviewPolicy.PRESUMPTION_OF_DENIAL),
        Standing.IN_FORCE,
        true,
        "A license is required: 400 A100 sold to Pujiang end with Hanyun (瀚雲智能), on the Entity List since 2019.",
        tests(
            Map.of(
                ScreeningTest.LISTED,
                answer(
                    ScreeningTest.LISTED,
                    ESTABLISHED,
                    "listed",
                    "on the Entity List since 2019-10-09, by its name in traditional characters"),
                ScreeningTest.OWNED,
                answer(ScreeningTest.OWNED, POSSIBLE, "sub", "45 to 60 % held by Hanyun"),
                ScreeningTest.USED,
                answer(ScreeningTest.USED, ESTABLISHED, "listed", "rents 256 units in D-05"))),
        List.of(listed, owned),
        List.of(
            new MissingFact(
                "stake.share",
                "sub",
                "What share of Hanyun (Hefei) does Hanyun hold on 2022-11-01?",
                3)),
        new DealChain(
            List.of(
                link("D-00", DealKind.SALE, "maker", "dist", Position.BEFORE),
                link("D-02", DealKind.SALE, "dist", "cloud", Position.AT, "D-00"),
                link("D-03", DealKind.LEASE, "cloud", "city", Position.AFTER, "D-02"),
                link("D-04", DealKind.OWN_USE, "cloud", "cloud", Position.AFTER, "D-02"),
                link("D-05", DealKind.CLOUD_RENTAL, "city", "listed", Position.AFTER, "D-03"),
                link("D-06", DealKind.ACCOUNT_RESALE, "cloud", "sub", Position.AFTER, "D-02")),
            List.of(
                end("listed", EndRole.USES, "D-05", ESTABLISHED),
                end("sub", EndRole.USES, "D-06", POSSIBLE),
                new End(
                    Optional.empty(),
                    EndRole.USES,
                    new DealId("D-03"),
                    UNKNOWN,
                    "The record does not say who uses the other 144 units.")),
            false),
        "3A090.a; 4A090",
        basis());
  }

  public static Determination risky() {
    Finding heavy =
        flag("flag-mail-drop", "Delivery to a mail drop", Weight.HIGH, "Who is at the address?");
    Finding light =
        flag("flag-new-company", "Founded after the rule", Weight.LOW, "Who founded it?");
    return new Determination(
        deal("D-10", DealKind.LEASE, "dist", "evil", "16"),
        AsOf.on(day("2023-02-10")),
        Verdict.LEGAL_BUT_RISKY,
        Optional.empty(),
        Standing.IN_FORCE,
        true,
        "No license requirement is found, and two red flags are open: hold and ask.",
        tests(
            Map.of(
                ScreeningTest.KNOWN,
                answer(ScreeningTest.KNOWN, ESTABLISHED, "evil", "two open red flags"))),
        List.of(light, heavy),
        List.of(),
        new DealChain(
            List.of(link("D-10", DealKind.LEASE, "dist", "evil", Position.AT)),
            List.of(end("evil", EndRole.HOLDS, "D-10", ESTABLISHED)),
            false),
        "3A090.b",
        basis());
  }

  public static Determination indeterminate() {
    return new Determination(
        deal("D-20", DealKind.CLOUD_RENTAL, "cloud", "city", "64"),
        AsOf.on(day("2023-02-10")),
        Verdict.INDETERMINATE,
        Optional.empty(),
        Standing.IN_FORCE,
        false,
        "Not to be decided: the record does not say who uses the computing power.",
        tests(
            Map.of(
                ScreeningTest.USED,
                new TestAnswer(
                    ScreeningTest.USED,
                    UNKNOWN,
                    List.of(
                        new TestFinding(
                            "", "", UNKNOWN, "the record breaks off after D-20", "deals.csv:9"))))),
        List.of(),
        List.of(
            new MissingFact("deal.end_user", "D-20", "Who uses the accounts of D-20?", 2),
            new MissingFact("party.parent_headquarters", "city", "Who is the top parent?", 3)),
        new DealChain(
            List.of(link("D-20", DealKind.CLOUD_RENTAL, "cloud", "city", Position.AT)),
            List.of(
                new End(
                    Optional.empty(),
                    EndRole.USES,
                    new DealId("D-20"),
                    UNKNOWN,
                    "The record breaks off.")),
            false),
        "4A090",
        basis());
  }

  public static Determination clear() {
    return new Determination(
        deal("D-30", DealKind.OWN_USE, "maker", "maker", "2.50"),
        AsOf.on(day("2023-02-10")),
        Verdict.CLEAR,
        Optional.empty(),
        Standing.IN_FORCE,
        false,
        "Clear: nothing changes hands.",
        tests(Map.of()),
        List.of(),
        List.of(),
        new DealChain(
            List.of(link("D-30", DealKind.OWN_USE, "maker", "maker", Position.AT)),
            List.of(end("maker", EndRole.USES, "D-30", ESTABLISHED)),
            false),
        "",
        basis());
  }

  /** A license requirement whose chain flows in a circle. */
  public static Determination circle() {
    Determination like = licenseRequired();
    DealChain chain =
        new DealChain(
            List.of(
                link("D-02", DealKind.SALE, "dist", "cloud", Position.AT, "D-08"),
                link("D-07", DealKind.SALE, "cloud", "city", Position.AFTER, "D-02"),
                link("D-08", DealKind.SALE, "city", "dist", Position.AFTER, "D-07")),
            List.of(),
            true);
    return new Determination(
        like.deal(),
        like.asOf(),
        like.verdict(),
        like.policy(),
        like.standing(),
        like.hold(),
        like.sentence(),
        like.tests(),
        like.findings(),
        like.missing(),
        chain,
        like.classification(),
        like.basis());
  }

  static Party party(String id, String... names) {
    return new Party(
        new PartyId(id),
        List.of(names),
        PartyKind.COMPANY,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Set.of(),
        Contact.NONE,
        UNKNOWN,
        Set.of(),
        Provenance.NONE);
  }

  private static Finding flag(String provision, String title, Weight weight, String question) {
    return new Finding(
        provision,
        title,
        Effect.RAISES_FLAG,
        ESTABLISHED,
        Standing.IN_FORCE,
        Optional.empty(),
        Optional.of(weight),
        question,
        "evil",
        List.of(Citation.of("15 CFR part 732, supp. 3")),
        List.of(new Evidence("The address is <b>shared</b> by 40 companies", "parties.csv:8")),
        false);
  }

  private static List<TestAnswer> tests(Map<ScreeningTest, TestAnswer> known) {
    List<TestAnswer> tests = new ArrayList<>();
    for (ScreeningTest test : ScreeningTest.values()) {
      tests.add(known.getOrDefault(test, new TestAnswer(test, RULED_OUT, List.of())));
    }
    return tests;
  }

  private static TestAnswer answer(
      ScreeningTest test, Certainty answer, String subject, String statement) {
    String name = names().both(new PartyId(subject));
    return new TestAnswer(
        test, answer, List.of(new TestFinding(subject, name, answer, statement, "entity-list:17")));
  }

  private static End end(String party, EndRole role, String deal, Certainty certainty) {
    return new End(
        Optional.of(new PartyId(party)),
        role,
        new DealId(deal),
        certainty,
        "The last one that the record names.");
  }

  private static Link link(
      String id, DealKind kind, String from, String to, Position position, String... after) {
    List<DealId> sources = new ArrayList<>();
    for (String source : after) {
      sources.add(new DealId(source));
    }
    return new Link(
        new DealId(id),
        kind,
        day("2022-11-01"),
        new PartyId(from),
        new PartyId(to),
        A100,
        position == Position.BEFORE ? Optional.empty() : Optional.of(new BigDecimal("400")),
        position,
        sources,
        Certainty.of(kind.movesByNature()));
  }

  private static Deal deal(String id, DealKind kind, String from, String to, String quantity) {
    return new Deal(
        new DealId(id),
        kind,
        day("2022-11-01"),
        new PartyId(from),
        new PartyId(to),
        List.of(),
        A100,
        Optional.of(new BigDecimal(quantity)),
        Optional.empty(),
        new Deal.Term(Optional.empty(), Optional.empty()),
        new Deal.Places(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()),
        UNKNOWN,
        List.of(),
        Optional.empty(),
        Set.of(),
        UNKNOWN,
        Optional.empty(),
        new Provenance("deals.csv", 2, "", LocalDate.MIN));
  }

  private static Basis basis() {
    SortedMap<String, String> files = new TreeMap<>();
    files.put("deals.csv", "d".repeat(64));
    files.put("parties.csv", "b".repeat(64));
    return new Basis(
        List.of(
            new ListBasis("Entity List", true, day("2022-10-01"), 214, "e".repeat(64)),
            new ListBasis("Military End-User List", false, day("2022-09-01"), 70, "a".repeat(64))),
        "0123456789abcdef".repeat(4),
        57,
        files);
  }

  private static LocalDate day(String day) {
    return LocalDate.parse(day);
  }
}
