package org.downstream.name.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AliasesTest {
  @Test
  void everyRowNamesItsSource() {
    assertThat(Aliases.shipped())
        .hasSizeGreaterThan(1000)
        .allSatisfy(
            alias -> {
              assertThat(alias.source()).isNotBlank();
              assertThat(alias.name()).isNotBlank().isNotEqualTo(alias.otherName());
              assertThat(alias.otherName()).isNotBlank();
            });
  }

  @Test
  void aTradeNameIsABrandAndACompanyNameAParty() {
    assertThat(find("移远", "quectel")).extracting(Alias::kind).containsOnly(Alias.Kind.BRAND);
    assertThat(find("曙光信息产业股份有限公司", "Sugon"))
        .extracting(Alias::kind)
        .containsOnly(Alias.Kind.PARTY);
  }

  @Test
  void chineseNamesAreSimplified() {
    assertThat(Aliases.shipped())
        .allSatisfy(alias -> assertThat(Simplified.fold(alias.name())).isEqualTo(alias.name()));
  }

  private static List<Alias> find(String name, String other) {
    return Aliases.shipped().stream()
        .filter(alias -> alias.name().equals(name) && alias.otherName().equals(other))
        .toList();
  }
}
