package org.downstream.party;

import static org.assertj.core.api.Assertions.assertThat;

import org.downstream.party.Identifier.Scheme;
import org.junit.jupiter.api.Test;

class IdentifierTest {

  @Test
  void anLeiNeedsItsCheckDigits() {
    assertThat(Identifier.of("lei:5493001KJTIIGC8Y1R12")).isPresent();
    assertThat(Identifier.of("lei:5493001KJTIIGC8Y1R13")).isEmpty();
    assertThat(Identifier.of("lei:5493001KJTIIGC8Y1R")).isEmpty();
  }

  @Test
  void aSocialCreditCodeNeedsItsCheckSign() {
    assertThat(Identifier.of("uscc:91350100M000100Y43")).isPresent();
    assertThat(Identifier.of("uscc:91350100M000100Y44")).isEmpty();
    assertThat(Identifier.of("uscc:91350100M000100O43")).isEmpty();
  }

  @Test
  void anIsinNeedsItsCheckDigit() {
    assertThat(Identifier.of("isin:US0378331005")).isPresent();
    assertThat(Identifier.of("isin:US0378331006")).isEmpty();
  }

  @Test
  void leadingZerosAndSignsOfARegisterNumberDoNotCount() {
    assertThat(Identifier.of("gb:0744 4723")).isEqualTo(Identifier.of("GB:7444723"));
    assertThat(Identifier.of("gb:07444723")).isNotEqualTo(Identifier.of("gb-chc:07444723"));
    assertThat(Identifier.of("07444723")).isEmpty();
    assertThat(Identifier.of("gb:")).isEmpty();
  }

  @Test
  void aSocialCreditCodeInAnyRegisterIsOne() {
    assertThat(Identifier.of("ra000377:91350100M000100Y43").orElseThrow().scheme())
        .isEqualTo(Scheme.USCC);
  }

  @Test
  void itIsWrittenAsItIsRead() {
    for (String written : new String[] {"lei:5493001KJTIIGC8Y1R12", "gb:7444723"}) {
      Identifier identifier = Identifier.of(written).orElseThrow();
      assertThat(identifier).hasToString(written);
      assertThat(Identifier.of(identifier.toString())).contains(identifier);
    }
  }
}
