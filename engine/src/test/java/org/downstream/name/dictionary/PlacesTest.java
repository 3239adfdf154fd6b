package org.downstream.name.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacesTest {
  @ParameterizedTest
  @CsvSource({
    "呼和浩特,hohhot", "哈尔滨,harbin", "青岛,tsingtao", "厦门,amoy", "苏州,soochow", "北京,peking",
    "广州,canton", "九龙,kowloon", "新竹,hsinchu", "高雄,kaohsiung", "台北,taipei", "陕西,shaanxi",
    "山西,shanxi", "长沙,changsha", "六安,luan", "乌鲁木齐,urumqi", "拉萨,lhasa", "新加坡,singapore"
  })
  void knowsTheSpellingsInUse(String han, String spelling) {
    assertThat(Places.of(han).map(Place::english).orElseThrow()).contains(spelling);
  }

  @Test
  void twoPlacesMayHaveOneSpelling() {
    assertThat(Places.spelled("taizhou")).extracting(Place::han).contains("台州", "泰州");
    assertThat(Places.spelled("shaanxi")).extracting(Place::han).doesNotContain("山西");
  }

  @Test
  void aPlaceAgreesWithWhatLiesAroundIt() {
    assertThat(agree("合肥", "安徽")).isTrue();
    assertThat(agree("中国", "海淀")).isTrue();
    assertThat(agree("北京", "上海")).isFalse();
    assertThat(agree("山西", "陕西")).isFalse();
    assertThat(agree("合肥市", "合肥")).isTrue();
  }

  private static boolean agree(String one, String other) {
    return Places.agree(Places.of(one).orElseThrow(), Places.of(other).orElseThrow());
  }
}
