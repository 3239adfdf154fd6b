package org.downstream.screening;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.downstream.ownership.OwnershipStake;
import org.downstream.party.Party;
import org.downstream.party.PartyId;
import org.downstream.trade.Deal;
import org.downstream.trade.DealId;
import org.downstream.trade.Knowledge;
import org.downstream.trade.Paper;
import org.downstream.trade.Payment;
import org.downstream.trade.Site;
import org.downstream.trade.Statement;
import org.downstream.trade.UsageRecord;

/**
 * What one company really holds: its parties, deals and records. Immutable.
 *
 * @param parties by key
 * @param stakes who owns whom
 * @param deals by key
 * @param usage metered use
 * @param payments what was paid
 * @param sites by key
 * @param statements end-use statements
 * @param papers licences, notices, orders and certifications held
 * @param knowledge who knew what, since when
 * @param fileHashes SHA-256 of each file that was read, by file name
 */
public record Book(
    SortedMap<PartyId, Party> parties,
    List<OwnershipStake> stakes,
    SortedMap<DealId, Deal> deals,
    List<UsageRecord> usage,
    List<Payment> payments,
    SortedMap<String, Site> sites,
    List<Statement> statements,
    List<Paper> papers,
    List<Knowledge> knowledge,
    SortedMap<String, String> fileHashes) {

  public Book {
    parties = unmodifiable(parties);
    stakes = List.copyOf(stakes);
    deals = unmodifiable(deals);
    usage = List.copyOf(usage);
    payments = List.copyOf(payments);
    sites = unmodifiable(sites);
    statements = List.copyOf(statements);
    papers = List.copyOf(papers);
    knowledge = List.copyOf(knowledge);
    fileHashes = unmodifiable(fileHashes);
  }

  private static <K, V> SortedMap<K, V> unmodifiable(Map<K, V> map) {
    return java.util.Collections.unmodifiableSortedMap(new java.util.TreeMap<>(map));
  }
}
