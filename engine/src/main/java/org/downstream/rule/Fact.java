package org.downstream.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The vocabulary of the rulebook: every fact that a condition may ask for, its type, and the
 * question that settles it when the book does not hold it.
 */
public enum Fact {
  ACT_KIND(
      "act.kind",
      Type.TEXT,
      1,
      "Do the goods come into the hands of {party}, or do they stay where they are?"),
  ACT_MOVES_ITEM(
      "act.moves_item",
      Type.TRUTH,
      1,
      "Do the goods come into the hands of {party}, or do they stay where they are?"),
  ACT_ON("act.on", Type.NUMBER, 1, "On which day is {deal} carried out?"),
  ACT_ORIGIN("act.origin", Type.TEXT, 1, "From which country are the goods of {deal} shipped?"),
  ACT_DESTINATION("act.destination", Type.TEXT, 1, "To which country do the goods of {deal} go?"),

  ITEM_KNOWN(
      "item.known",
      Type.TRUTH,
      1,
      "Which chip is in the item of {deal}? It is not in the catalogue under that name."),
  ITEM_SUBJECT_TO_EAR(
      "item.subject_to_ear",
      Type.TRUTH,
      3,
      "Is the item of {deal} subject to the EAR (US origin, or a foreign direct product)?"),
  ITEM_MAKER("item.maker", Type.TEXT, 2, "Who designed the chip in the item of {deal}?"),
  ITEM_DATACENTER(
      "item.datacenter",
      Type.TRUTH,
      2,
      "Does the maker design or market the item of {deal} for data centres?"),
  ITEM_TPP(
      "item.tpp",
      Type.NUMBER,
      3,
      "What is the total processing performance of the item of {deal}?"),
  ITEM_DIE_AREA(
      "item.die_area",
      Type.NUMBER,
      3,
      "What is the applicable die area (mm2) of the item of {deal}?"),
  ITEM_TRANSFER_RATE(
      "item.transfer_rate",
      Type.NUMBER,
      3,
      "What is the aggregate bidirectional transfer rate (GB/s) of the item of {deal}?"),
  ITEM_MEMORY_BANDWIDTH(
      "item.memory_bandwidth",
      Type.NUMBER,
      3,
      "What is the total memory bandwidth (GB/s) of the item of {deal}?"),
  ITEM_MEMORY_DENSITY(
      "item.memory_density",
      Type.NUMBER,
      3,
      "What is the memory bandwidth density (GB/s and mm2) of the item of {deal}?"),
  ITEM_3A090_2022(
      "item.p3a090_2022", Type.TRUTH, 3, "Does the item of {deal} meet 3A090 as of October 2022?"),
  ITEM_3A090_A("item.p3a090_a", Type.TRUTH, 3, "Does the item of {deal} meet 3A090.a?"),
  ITEM_3A090_B("item.p3a090_b", Type.TRUTH, 3, "Does the item of {deal} meet 3A090.b?"),

  ITEM_3A090_C("item.p3a090_c", Type.TRUTH, 3, "Does the item of {deal} meet 3A090.c?"),

  DEAL_KNOWN_END_USES("deal.known_end_uses", Type.SET, 2, "What end use is known for {deal}?"),
  DEAL_END_USE_STATED(
      "deal.end_use_stated", Type.TRUTH, 2, "What will the item of {deal} be used for?"),
  DEAL_END_USER_NAMED(
      "deal.end_user_named", Type.TRUTH, 2, "Who receives and ultimately uses the item of {deal}?"),
  DEAL_US_PERSON(
      "deal.us_person", Type.TRUTH, 1, "Does a US person take part in {deal} or support it?"),
  DEAL_CERTIFICATION_FILE(
      "deal.certification_file",
      Type.TRUTH,
      2,
      "Is the certification file of 15 CFR part 748, supp. 2(dd) complete for {deal}?"),
  DEAL_PURCHASE_ORDER(
      "deal.purchase_order", Type.TRUTH, 1, "Is there a written purchase order for {deal}?"),
  DEAL_NOTICE_DAYS(
      "deal.notice_days",
      Type.NUMBER,
      1,
      "When was BIS given notice of {deal} (License Exception NAC)?"),
  DEAL_LICENCE_CONDITIONS(
      "deal.licence_conditions",
      Type.SET,
      1,
      "Under which licence, with which conditions, is {deal} made?"),
  DEAL_GOODS_LICENSED(
      "deal.goods_licensed",
      Type.TRUTH,
      1,
      "Under which licence did the hardware of {deal} come to where it is?"),
  DEAL_UVL_STATEMENT(
      "deal.uvl_statement",
      Type.TRUTH,
      1,
      "Is there a statement under 15 CFR 744.15(b) for {deal}?"),
  DEAL_CARRIAGE_STATED(
      "deal.carriage_stated", Type.TRUTH, 1, "Is there a bill of lading for the goods of {deal}?"),
  DEAL_ABOARD_ON(
      "deal.aboard_on",
      Type.NUMBER,
      1,
      "Since which day, and under which order, were the goods of {deal} aboard a carrier?"),
  DEAL_EXPORTED_ON(
      "deal.exported_on",
      Type.NUMBER,
      1,
      "On which day were the goods of {deal} exported, reexported or handed over?"),
  DEAL_DESIGNER_ATTESTATION(
      "deal.designer_attestation",
      Type.TRUTH,
      2,
      "Has an approved or authorised designer attested the performance of the item of {deal}?"),
  DEAL_TRANSISTORS(
      "deal.transistors",
      Type.NUMBER,
      2,
      "How many thousand million transistors has the package of {deal}, and who attests it?"),
  DEAL_NO_HBM(
      "deal.no_hbm",
      Type.TRUTH,
      2,
      "Is it attested that the package of {deal} holds no high-bandwidth memory?"),
  DEAL_PACKAGING_CONFIRMATION(
      "deal.packaging_confirmation",
      Type.TRUTH,
      2,
      "Has the packaging site of {deal} confirmed in writing (License Exception HBM)?"),
  DEAL_FACILITY_PETAFLOPS(
      "deal.facility_petaflops",
      Type.NUMBER,
      2,
      "What is the peak at 64 bits, in petaflops, of everything installed at the site of {deal}?"),
  DEAL_FACILITY_STATED(
      "deal.facility_stated",
      Type.TRUTH,
      2,
      "Is the peak of everything installed at the site of {deal} on record?"),
  DEAL_PARTY_BUSINESSES(
      "deal.party_businesses",
      Type.SET,
      2,
      "What is the business of every party to {deal}? Is one of them a distributor?"),
  DEAL_PARTY_ROLES("deal.party_roles", Type.SET, 1, "Which parts do the parties have in {deal}?"),
  DEAL_SUPPLIER_BUSINESS(
      "deal.supplier_business", Type.SET, 1, "What is the business of the supplier of {deal}?"),
  DEAL_SUPPLIER_NAMED(
      "deal.supplier_named", Type.TRUTH, 1, "Is the supplier of {deal} named in the provision?"),
  DEAL_SUPPLIER_HEADQUARTERS(
      "deal.supplier_headquarters", Type.TEXT, 1, "From where is the supplier of {deal} managed?"),
  DEAL_SUPPLIER_PARENT_HEADQUARTERS(
      "deal.supplier_parent_headquarters",
      Type.TEXT,
      2,
      "Where is the ultimate parent of the supplier of {deal} headquartered?"),
  DEAL_END_USERS_ALLIED(
      "deal.end_users_allied",
      Type.TRUTH,
      3,
      "Is every end user of {deal} headquartered in the United States, A:5 or A:6, and owned from there?"),
  DEAL_RECEIVERS_NAMED(
      "deal.receivers_named",
      Type.TRUTH,
      2,
      "Are the ultimate consignee and every end user of {deal} named in the provision?"),
  DEAL_UVL_PARTY("deal.uvl_party", Type.TRUTH, 2, "Is a party to {deal} on the Unverified List?"),
  DEAL_KEYS("deal.keys", Type.TEXT, 2, "Who has the keys to the hall and the machines of {deal}?"),
  DEAL_KNOWN_TO_END_WITH_LISTED(
      "deal.known_to_end_with_listed",
      Type.TRUTH,
      1,
      "Was it known that {deal} ends with a listed party?"),
  DEAL_PREPAID("deal.prepaid", Type.TRUTH, 1, "How and when is {deal} paid?"),
  DEAL_PAYER_DIFFERS("deal.payer_differs", Type.TRUTH, 1, "Who pays for {deal}?"),
  DEAL_RENT_PERCENT_OF_MARKET(
      "deal.rent_percent_of_market",
      Type.NUMBER,
      1,
      "What is the price of {deal} for one accelerator and hour?"),
  DEAL_QUANTITY("deal.quantity", Type.NUMBER, 1, "How many units are in {deal}?"),
  DEAL_DELIVERY_STATED(
      "deal.delivery_stated", Type.TRUTH, 1, "Where are the goods of {deal} delivered?"),
  DEAL_DELIVERY_ADDRESS_KIND(
      "deal.delivery_address_kind",
      Type.TEXT,
      2,
      "What kind of place is the delivery address of {deal}?"),
  DEAL_UPSTREAM_VIOLATION(
      "deal.upstream_violation",
      Type.TRUTH,
      3,
      "How, when and under which licence did the supplier of {deal} come to hold the goods?"),
  DEAL_UPSTREAM_KNOWN(
      "deal.upstream_known",
      Type.TRUTH,
      3,
      "How and when did the supplier of {deal} come to hold the goods?"),
  DEAL_RESALE_ALLOWED(
      "deal.resale_allowed",
      Type.TRUTH,
      2,
      "May the item of {deal} be resold, let on or used by others?"),

  PARTY_ROLES("party.roles", Type.SET, 1, "What is the part of {party} in {deal}?"),
  PARTY_COUNTED("party.counted", Type.TRUTH, 1, "What is the part of {party} in {deal}?"),
  PARTY_LISTED_ENTITY(
      "party.listed_entity",
      Type.TRUTH,
      2,
      "Is {party} the listed party, or another with a like name? Ask for its registry number."),
  PARTY_LISTED_MEU(
      "party.listed_meu",
      Type.TRUTH,
      2,
      "Is {party} the listed military end user, or another with a like name? Ask for its registry number."),
  PARTY_LISTED_UVL(
      "party.listed_uvl",
      Type.TRUTH,
      2,
      "Is {party} the party on the Unverified List, or another with a like name?"),
  PARTY_LISTED_DPL(
      "party.listed_dpl",
      Type.TRUTH,
      2,
      "Is {party} the denied person, or another with a like name?"),
  PARTY_LISTED_SDN(
      "party.listed_sdn",
      Type.TRUTH,
      2,
      "Is {party} the designated person, or another with a like name?"),
  PARTY_LISTED_CMIC(
      "party.listed_cmic",
      Type.TRUTH,
      2,
      "Is {party} the company on the NS-CMIC list, or another with a like name?"),
  PARTY_LISTED_1260H(
      "party.listed_1260h",
      Type.TRUTH,
      2,
      "Is {party} the company on the 1260H list, or another with a like name?"),
  PARTY_LISTED_ELSEWHERE(
      "party.listed_elsewhere",
      Type.TRUTH,
      2,
      "Is {party} the party on the sanctions list, or another with a like name?"),
  PARTY_LIKE_LISTED(
      "party.like_listed",
      Type.TRUTH,
      2,
      "How is {party} connected with the listed party of a like name?"),
  PARTY_OWNED_BY_LISTED(
      "party.owned_by_listed",
      Type.TRUTH,
      3,
      "Who owns {party}, and with which shares? Ask for the shareholder register."),
  PARTY_LISTED_OWNER(
      "party.listed_owner", Type.TRUTH, 3, "Does any listed party hold a share in {party}?"),
  PARTY_RELATED_TO_LISTED(
      "party.related_to_listed",
      Type.TRUTH,
      3,
      "Does {party} hold, follow, or have the same owner as, a listed party?"),
  PARTY_NAMED("party.named", Type.TRUTH, 1, "Is {party} named in the provision?"),
  PARTY_LISTED_SHARE_OPEN(
      "party.listed_share_open",
      Type.TRUTH,
      3,
      "Which percentage of {party} do listed parties hold?"),
  PARTY_COUNTRY("party.country", Type.TEXT, 1, "Where is {party} registered?"),
  PARTY_HEADQUARTERS("party.headquarters", Type.TEXT, 2, "From where is {party} managed?"),
  PARTY_PARENT_HEADQUARTERS(
      "party.parent_headquarters",
      Type.TEXT,
      3,
      "Who is the ultimate parent of {party}, and where is it headquartered?"),
  PARTY_PARENT_KNOWN("party.parent_known", Type.TRUTH, 3, "Who is the ultimate parent of {party}?"),
  PARTY_BUSINESS("party.business", Type.SET, 2, "What is the business of {party}?"),
  PARTY_AGE_DAYS("party.age_days", Type.NUMBER, 3, "When was {party} registered?"),
  PARTY_REGISTERED_ON("party.registered_on", Type.NUMBER, 3, "When was {party} registered?"),
  PARTY_ADDRESS_KIND(
      "party.address_kind", Type.TEXT, 2, "What kind of place is the address of {party}?"),
  PARTY_SHARES_CONTACT_WITH_LISTED(
      "party.shares_contact_with_listed",
      Type.TRUTH,
      2,
      "Why does {party} share a telephone, e-mail domain or address with a listed party?");

  /** What a fact is. */
  public enum Type {
    /** True, false or open. */
    TRUTH,
    /** An exact decimal. */
    NUMBER,
    /** A word or a country. */
    TEXT,
    /** A set of words. */
    SET
  }

  private static final Map<String, Fact> BY_NAME = new HashMap<>();

  static {
    for (Fact fact : values()) {
      BY_NAME.put(fact.code, fact);
    }
  }

  private final String code;
  private final Type type;
  private final int cost;
  private final String question;

  Fact(String code, Type type, int cost, String question) {
    this.code = code;
    this.type = type;
    this.cost = cost;
    this.question = question;
  }

  /** The name used in conditions, such as "party.listed_entity". */
  public String code() {
    return code;
  }

  /** Whether it is a fact of one party. */
  public boolean ofParty() {
    return ordinal() >= PARTY_ROLES.ordinal();
  }

  /** What it is. */
  public Type type() {
    return type;
  }

  /** 1 look it up in own files, 2 ask the customer, 3 obtain an outside record. */
  public int cost() {
    return cost;
  }

  /** What to ask when it is missing, with {party} and {deal} as places to fill. */
  public String question() {
    return question;
  }

  /** A day as the number yyyymmdd, so that conditions can compare days. */
  public static BigDecimal asNumber(LocalDate day) {
    return BigDecimal.valueOf(
        day.getYear() * 10_000L + day.getMonthValue() * 100L + day.getDayOfMonth());
  }

  /** The fact of that name. */
  public static Optional<Fact> named(String code) {
    return Optional.ofNullable(BY_NAME.get(code));
  }
}
