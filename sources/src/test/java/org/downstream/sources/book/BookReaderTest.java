package org.downstream.sources.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.downstream.evidence.Certainty;
import org.downstream.evidence.Provenance;
import org.downstream.ownership.OwnershipStake;
import org.downstream.ownership.Share;
import org.downstream.party.Party;
import org.downstream.party.PartyId;
import org.downstream.party.PartyKind;
import org.downstream.screening.Book;
import org.downstream.sources.table.ReadOptions;
import org.downstream.trade.Deal;
import org.downstream.trade.DealId;
import org.downstream.trade.EndUse;
import org.downstream.trade.Payment;
import org.downstream.trade.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BookReaderTest {

  @TempDir Path dir;
  private BookFolder folder;

  @BeforeEach
  void aValidBook() {
    folder = new BookFolder(dir);
  }

  @Test
  void aValidBookIsReadWithoutAProblem() {
    BookReading reading = folder.read();
    assertThat(reading.clean()).isTrue();
    assertThat(reading.problems()).isEmpty();
    assertThat(reading.book().parties()).hasSize(3);
    assertThat(reading.book().deals()).hasSize(2);
    assertThat(BookFolder.file(reading, "deals.csv").accepted()).isEqualTo(2);
  }

  @Test
  void everyFieldOfAPartyIsRead() {
    folder.with(
        "parties.csv",
        """
        id,name,name_local,aliases,kind,country,hq_country,branch_of,ultimate_parent,registered_on,business,address,address_kind,phone,email,website,registry_id,employees,us_person,letters,source,known_since
        P9,Qinghe Beijing,清河,Clear River; CR；QH,branch,cn,HK,P1,P1,2001-02-03,cloud_provider;trader,"1 Road, Unit 2",office,+86 1,a@b.c,b.c,9111,250,no,L-1; L-2,registry,2024-01-02
        P1,Top,,,,,,,,,,,,,,,,,,,,
        """);
    Party party = BookFolder.party(folder.read().book(), "P9");
    assertThat(party.names()).containsExactly("Qinghe Beijing", "清河", "Clear River", "CR", "QH");
    assertThat(party.kind()).isEqualTo(PartyKind.BRANCH);
    assertThat(party.country()).contains("CN");
    assertThat(party.headquarters()).contains("HK");
    assertThat(party.branchOf()).contains(new PartyId("P1"));
    assertThat(party.ultimateParent()).contains(new PartyId("P1"));
    assertThat(party.registeredOn()).contains(LocalDate.of(2001, 2, 3));
    assertThat(party.business()).containsExactlyInAnyOrder("cloud_provider", "trader");
    assertThat(party.contact().address()).contains("1 Road, Unit 2");
    assertThat(party.contact().employees()).hasValue(250);
    assertThat(party.usPerson()).isEqualTo(Certainty.RULED_OUT);
    assertThat(party.lettersReceived()).containsExactlyInAnyOrder("L-1", "L-2");
    assertThat(party.provenance())
        .isEqualTo(new Provenance("parties.csv", 2, "registry", LocalDate.of(2024, 1, 2)));
  }

  @Test
  void anEmptyCellIsUnknown() {
    Book book = folder.read().book();
    Party party = BookFolder.party(book, "P1");
    assertThat(party.usPerson()).isEqualTo(Certainty.UNKNOWN);
    assertThat(party.kind()).isEqualTo(PartyKind.COMPANY);
    assertThat(party.headquarters()).isEmpty();
    assertThat(party.provenance().knownSince()).isEqualTo(LocalDate.MIN);
    Deal deal = BookFolder.deal(book, "D1");
    assertThat(deal.licence()).isEmpty();
    assertThat(deal.places().shipsTo()).isEmpty();
    assertThat(deal.usPerson()).isEqualTo(Certainty.UNKNOWN);
  }

  @Test
  void aDealIsReadWithItsPriceTermAndChain() {
    Book book = folder.read().book();
    assertThat(BookFolder.deal(book, "D1").price())
        .contains(new Deal.Price(new BigDecimal("1900000.50"), "USD", Deal.Price.Basis.TOTAL));
    Deal rental = BookFolder.deal(book, "D2");
    assertThat(rental.flowsFrom()).containsExactly(new DealId("D1"));
    assertThat(rental.term().end()).contains(LocalDate.of(2024, 12, 31));
  }

  @Test
  void possessionFollowsTheKindUnlessItIsStated() {
    folder.with(
        "deals.csv",
        """
        id,kind,date,from,to,item,possession
        A,sale,2024-01-01,P1,P2,X,
        B,handover,2024-01-01,P1,P2,X,
        C,cloud_rental,2024-01-01,P1,P2,X,
        D,account_resale,2024-01-01,P1,P2,X,
        E,own_use,2024-01-01,P1,P1,X,
        F,lease,2024-01-01,P1,P2,X,
        G,sublease,2024-01-01,P1,P2,X,
        H,lease,2024-01-01,P1,P2,X,stays
        I,lease,2024-01-01,P1,P2,X,moves
        """);
    Map<DealId, Deal> deals = folder.read().book().deals();
    assertThat(deals.values().stream().map(Deal::possession))
        .containsExactly(
            Certainty.ESTABLISHED,
            Certainty.ESTABLISHED,
            Certainty.RULED_OUT,
            Certainty.RULED_OUT,
            Certainty.RULED_OUT,
            Certainty.UNKNOWN,
            Certainty.UNKNOWN,
            Certainty.RULED_OUT,
            Certainty.ESTABLISHED);
  }

  @Test
  void rolesPlacesAndEndUsesAreRead() {
    folder.with("sites.csv", "id,name,country,operator,power_mw\nS1,Johor hall,my,P2,12.5\n");
    folder.with(
        "deals.csv",
        """
        id,kind,date,from,to,item,end_user,payer,ships_from,ships_to,site,used_from,end_use,known_end_use,us_person,licence
        D1,lease,2024-03-01,P1,P2,X,P3,P2,us,MY,S1,CN,weather,ai_training; military,yes,none
        """);
    Deal deal = BookFolder.deal(folder.read().book(), "D1");
    assertThat(deal.in(Role.END_USER)).contains(new PartyId("P3"));
    assertThat(deal.in(Role.PAYER)).contains(new PartyId("P2"));
    assertThat(deal.in(Role.FORWARDER)).isEmpty();
    assertThat(deal.places())
        .isEqualTo(
            new Deal.Places(
                Optional.of("US"),
                Optional.of("MY"),
                Optional.of("S1"),
                Optional.of("MY"),
                Optional.of("CN"),
                Optional.empty()));
    assertThat(deal.knownEndUses()).containsExactlyInAnyOrder(EndUse.AI_TRAINING, EndUse.MILITARY);
    assertThat(deal.usPerson()).isEqualTo(Certainty.ESTABLISHED);
    assertThat(deal.licence()).contains("none");
  }

  @Test
  void aStakeIsExactARangeOrUnknown() {
    folder.with(
        "stakes.csv",
        """
        owner,owned,share,share_min,share_max,kind,from,to
        P1,P2,51,,,,2020-01-01,2021-12-31
        P1,P2,,25,50,voting,,
        P1,P2,,,,control,,
        P1,P2,,50,,,,
        """);
    List<OwnershipStake> stakes = folder.read().book().stakes();
    assertThat(stakes.stream().map(OwnershipStake::share))
        .containsExactly(
            Share.exactly("51"),
            Share.between("25", "50"),
            Share.UNKNOWN,
            Share.between("50", "100"));
    assertThat(stakes.get(0).held().to()).isEqualTo(LocalDate.of(2021, 12, 31));
    assertThat(stakes.get(1).kind()).isEqualTo(OwnershipStake.Kind.VOTING);
    assertThat(stakes.get(1).held().to()).isEqualTo(LocalDate.MAX);
  }

  @Test
  void usagePaymentsAndStatementsAreRead() {
    folder.with(
        "usage.csv", "deal,day,user,accelerator_hours,login_country\nD2,2024-06-01,P3,12.5,cn\n");
    folder.with(
        "payments.csv",
        """
        deal,date,payer,payer_name,payer_country,amount,currency,timing
        D1,2024-03-02,,Third Co,ae,100,USD,prepaid
        """);
    folder.with(
        "statements.csv",
        """
        deal,by,date,end_user,end_use,place,signed,resale_allowed,certification_file
        D1,P2,2024-03-01,P2,cloud,SG,yes,no,
        """);
    BookReading reading = folder.read();
    assertThat(reading.clean()).isTrue();
    Book book = reading.book();
    assertThat(book.usage().get(0).loginCountry()).contains("CN");
    assertThat(book.payments().get(0).timing()).contains(Payment.Timing.PREPAID);
    assertThat(book.statements().get(0).resaleAllowed()).isEqualTo(Certainty.RULED_OUT);
    assertThat(book.statements().get(0).certificationFile()).isEqualTo(Certainty.UNKNOWN);
  }

  @Test
  void aFileWithOnlyAHeadingIsFine() {
    folder.with("usage.csv", "deal,day,user,accelerator_hours,login_country\n");
    BookReading reading = folder.read();
    assertThat(reading.clean()).isTrue();
    assertThat(BookFolder.file(reading, "usage.csv").read()).isZero();
  }

  @Test
  void theHashOfEachFileIsThatOfItsBytes() {
    folder.with("usage.csv", "");
    Book book = folder.read().book();
    assertThat(book.fileHashes()).containsOnlyKeys("parties.csv", "deals.csv", "usage.csv");
    assertThat(book.fileHashes())
        .containsEntry(
            "usage.csv", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  }

  @Test
  void aBookInsideAnArchiveIsRead() throws IOException {
    Path archive = dir.resolve("book.zip");
    URI address = URI.create("jar:" + archive.toUri());
    try (FileSystem files = FileSystems.newFileSystem(address, Map.of("create", "true"))) {
      Path inside = Files.createDirectory(files.getPath("/book"));
      new BookFolder(inside);
      BookReading reading = BookReader.read(inside, ReadOptions.USUAL);
      assertThat(reading.clean()).isTrue();
      assertThat(reading.book().deals()).hasSize(2);
    }
  }
}
