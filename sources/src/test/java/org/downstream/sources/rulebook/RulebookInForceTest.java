package org.downstream.sources.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.downstream.rule.Rulebook;
import org.downstream.sources.reference.ReferenceData;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A rulebook with a mistake never takes the place of one without. */
class RulebookInForceTest {

  private static final String GOOD =
      """
      id: rule
      title: A rule
      citations: [{text: "15 CFR 744.11"}]
      verified: true
      text: [{from: 2020-01-01}]
      for_each: deal
      acts: all
      condition: item.subject_to_ear
      outcome: {effect: prohibits}
      cases:
        - {name: it applies, on: 2025-01-01, facts: {item.subject_to_ear: true}, expect: established}
      """;
  private static final String OTHER = GOOD.replace("2020-01-01", "2024-01-01");
  private static final String BROKEN = GOOD.replace("subject_to_ear: true", "subject_to_ear: abc");

  private final RulebookReader reader =
      new RulebookReader(ReferenceData.loadCountryGroups().names());
  @TempDir Path folder;
  private RulebookInForce law = new RulebookInForce(reader, reader.shipped());

  @BeforeEach
  void startWithAGoodOne() throws IOException {
    write(GOOD);
    law = new RulebookInForce(reader, reader.read(folder));
  }

  private void write(String text) throws IOException {
    Files.writeString(folder.resolve("rule.yaml"), text);
  }

  private int inForceIn2021() {
    return law.current().inTextOn(LocalDate.of(2021, 1, 1)).size();
  }

  @Test
  void aGoodRulebookTakesItsPlace() throws IOException {
    String before = law.current().sha256();
    assertThat(inForceIn2021()).isOne();
    write(OTHER);
    assertThat(law.replaceBy(folder)).isEmpty();
    assertThat(inForceIn2021()).isZero();
    assertThat(law.current().sha256()).isNotEqualTo(before);
    write(GOOD);
    assertThat(law.replaceBy(folder)).isEmpty();
    assertThat(law.current().sha256()).isEqualTo(before);
  }

  @Test
  void aBrokenRulebookIsRefusedAndTheOneBeforeStays() throws IOException {
    Rulebook before = law.current();
    write(BROKEN);
    assertThat(law.replaceBy(folder))
        .extracting(RulebookProblem::toString)
        .allMatch(each -> each.startsWith("rule.yaml:11:69: FACT_TYPE: item.subject_to_ear"))
        .hasSize(1);
    assertThat(law.current()).isSameAs(before);
    assertThat(inForceIn2021()).isOne();
  }

  @Test
  void aFolderThatIsGoneOrEmptyIsRefused() throws IOException {
    Rulebook before = law.current();
    assertThat(law.replaceBy(folder.resolve("gone")))
        .extracting(RulebookProblem::fault)
        .containsExactly(RulebookFault.FOLDER_EMPTY);
    Files.delete(folder.resolve("rule.yaml"));
    assertThat(law.replaceBy(folder)).hasSize(1);
    assertThat(law.current()).isSameAs(before);
  }

  @Test
  void whoeverAsksMeanwhileSeesOneOrTheOther() throws Exception {
    write(OTHER);
    Set<String> good = Set.of(law.current().sha256(), reader.read(folder).sha256());
    Set<String> seen = ConcurrentHashMap.newKeySet();
    AtomicBoolean done = new AtomicBoolean();
    Thread asking =
        new Thread(
            () -> {
              while (!done.get()) {
                seen.add(law.current().sha256());
              }
            });
    asking.start();
    for (int i = 0; i < 60; i++) {
      write(i % 3 == 0 ? GOOD : i % 3 == 1 ? BROKEN : OTHER);
      law.replaceBy(folder);
    }
    done.set(true);
    asking.join();
    assertThat(good).containsAll(seen);
    assertThat(seen).isNotEmpty();
  }
}
