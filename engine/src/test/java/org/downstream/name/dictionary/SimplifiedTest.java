package org.downstream.name.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimplifiedTest {
  @ParameterizedTest
  @CsvSource({
    "龍芯中科技術股份有限公司,龙芯中科技术股份有限公司",
    "滙豐銀行,汇丰银行",
    "羣創光電,群创光电",
    "甯波,宁波",
    "迺峯硏究所,乃峰研究所",
    "鉅亨,巨亨",
    "臺灣積體電路製造,台湾积体电路制造",
    "著名,着名",
    "鍾鐘,钟钟",
    "曙光信息产业,曙光信息产业"
  })
  void foldsTraditionalCharactersAndVariants(String written, String folded) {
    assertThat(Simplified.fold(written)).isEqualTo(folded);
  }

  @Test
  void whatIsFoldedOnceIsFoldedForGood() {
    for (int c = 0x3400; c < 0x30000; c++) {
      int folded = Simplified.fold(c);
      assertThat(Simplified.fold(folded)).isEqualTo(folded);
    }
  }

  @Test
  void leavesOtherWritingAlone() {
    String text = "Huawei 华为 ООО Ромашка 株式会社 1,234";
    assertThat(Simplified.fold(text)).isSameAs(text);
  }
}
