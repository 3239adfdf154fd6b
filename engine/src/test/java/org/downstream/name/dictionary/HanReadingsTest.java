package org.downstream.name.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HanReadingsTest {
  @ParameterizedTest
  @CsvSource({
    "重庆,chongqing",
    "长沙,changsha",
    "厦门,xiamen",
    "银行,yinhang",
    "长江,changjiang",
    "重工,zhonggong",
    "音乐,yinyue",
    "西藏,xizang",
    "朝阳,chaoyang",
    "绿地,lvdi",
    "种业,zhongye",
    "乐山,leshan",
    "成都,chengdu",
    "六安,luan"
  })
  void readsWordsAsTheyAreRead(String han, String pinyin) {
    assertThat(HanReadings.phrase(han, 0).map(HanReadings.Phrase::joined)).contains(pinyin);
  }

  @Test
  void keepsAllReadingsOfACharacter() {
    assertThat(HanReadings.of('长')).containsExactlyInAnyOrder("chang", "zhang");
    assertThat(HanReadings.of('長')).contains("chang", "zhang");
    assertThat(HanReadings.of('干')).contains("gan", "qian");
    assertThat(HanReadings.surname('单')).containsExactly("shan");
    assertThat(HanReadings.of('A')).isEmpty();
  }

  @Test
  void takesTheLongestPhrase() {
    assertThat(HanReadings.phrase("太行山", 0).map(HanReadings.Phrase::joined))
        .contains("taihangshan");
    assertThat(HanReadings.phrase("华为技术", 2)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "張,cheung", "陳,chan", "黃,wong", "李,lee", "梁,leung", "香,heung", "港,kong", "新,sun", "鴻,hung",
    "基,kei", "地,tei", "長,cheung", "江,kong", "周,chow", "鄧,tang", "許,hui", "蔡,choi", "徐,tsui"
  })
  void spellsCantoneseAsHongKongDoes(String han, String spelling) {
    assertThat(HanReadings.cantonese(han.codePointAt(0))).contains(spelling);
  }

  @Test
  void writesTheUmlautInAllWays() {
    assertThat(HanReadings.spellings("lvdi")).containsExactly("lvdi", "ludi", "lyudi");
    assertThat(HanReadings.spellings("huawei")).containsExactly("huawei");
  }

  @ParameterizedTest
  @CsvSource({
    "zhang,chang,jhang",
    "xin,hsin,sin",
    "qiu,chiu,ciou",
    "jian,chien,jian",
    "zhong,chung,jhong",
    "xu,hsu,syu",
    "gui,kuei,guei",
    "ri,jih,rih",
    "guo,kuo,guo",
    "de,te,de",
    "xue,hsueh,syue"
  })
  void spellsInWadeGilesAndTongyong(String pinyin, String wadeGiles, String tongyong) {
    assertThat(WadeGiles.of(pinyin).get(0)).isEqualTo(wadeGiles);
    assertThat(WadeGiles.tongyong(pinyin)).containsExactly(tongyong);
  }
}
