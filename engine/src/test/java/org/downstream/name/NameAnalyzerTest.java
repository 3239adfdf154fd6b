package org.downstream.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameAnalyzerTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "安徽科大讯飞医疗信息技术有限公司 | anhui | 科大讯飞",
        "北京市商汤科技开发有限公司 | beijing | 商汤",
        "云从科技集团股份有限公司 | '' | 云从",
        "上海曙光电子有限公司 | shanghai | 曙光",
        "大连接科技有限公司 | '' | 大连接",
        "Hangzhou Hikvision Digital Technology Co., Ltd. | hangzhou | hikvision",
        "SZ PROTECTIONCO.,LTD. | '' | szprotection",
        "Xi'an Tianying Industry Co Ltd | xian | tianying",
        "Texaco Ltd | '' | texaco",
        "S.A.I. Systems Pte. Ltd. | '' | sai",
        "JSC Mikron | '' | mikron",
        "Siemens A.G. | '' | siemens",
        "AS Baltika | '' | asbaltika",
        "中国电子科技集团公司第十五研究所 | china | ''"
      })
  void regionAndBrandAreToldApart(String name, String region, String brand) {
    AnalyzedName analyzed = NameAnalyzer.analyze(name);
    assertThat(String.join(" ", analyzed.regions())).isEqualTo(region);
    assertThat(analyzed.brand()).isEqualTo(brand);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "第七一五研究所 | 715",
        "七一五所 | 715",
        "第二十八研究所 | 28",
        "第一百零一所 | 101",
        "715th Research Institute | 715",
        "Institute No. 0715 | 715",
        "Third Academy | 3",
        "三一重工 | ''"
      })
  void numbersAreReadInBothScripts(String name, String number) {
    assertThat(String.join(" ", NameAnalyzer.analyze(name).numbers())).isEqualTo(number);
  }

  @ParameterizedTest
  @CsvSource({"科大讯飞,HAN", "iFlytek,LATIN", "TCL科技,MIXED", "Яндекс,OTHER", "'',OTHER", "360,OTHER"})
  void theScriptIsTheWritingOfTheLetters(String name, Script script) {
    assertThat(NameAnalyzer.analyze(name).script()).isEqualTo(script);
  }

  @ParameterizedTest
  @CsvSource({"滙豐,汇丰", "瑞峯,瑞峰", "羣光,群光", "甯波,宁波", "鉅亨,巨亨", "臺灣,台湾", "硏華,研华"})
  void variantsThatTheStandardTablesLeaveAreFoldedToo(String traditional, String simplified) {
    assertThat(NameAnalyzer.analyze(traditional).folded()).isEqualTo(simplified);
  }

  @ParameterizedTest
  @CsvSource({
    "长沙,changsha",
    "重庆,chongqing",
    "厦门,xiamen",
    "西藏,xizang",
    "银行,yinhang",
    "重工,zhonggong",
    "科大讯飞,kedaxunfei",
    "旷视,kuangshi",
    "绿地,lvdi",
    "绿地,ludi",
    "乐视,leshi",
    "吕氏,lvshi",
    "吕氏,lushi"
  })
  void polyphonesAreReadByTheWordTheyStandIn(String han, String pinyin) {
    assertThat(Pinyin.readings(han)).contains(pinyin);
  }

  @Test
  void aNameLongerThanAnyIsCutAndSaysSo() {
    AnalyzedName name = NameAnalyzer.analyze("Huawei ".repeat(20_000));
    assertThat(name.shortened()).isTrue();
    assertThat(name.folded()).hasSizeLessThanOrEqualTo(NameAnalyzer.LONGEST);
    assertThat(name.steps().get(0)).contains("400 characters");
  }

  @Test
  void aCutNeverSplitsACharacter() {
    AnalyzedName name = NameAnalyzer.analyze("a".repeat(NameAnalyzer.LONGEST - 1) + "\uD83D\uDE00");
    assertThat(name.original()).hasSize(NameAnalyzer.LONGEST - 1);
  }

  @Test
  void everyWordStandsUnderOneConceptOnly() {
    assertThat(Tables.lines(ActivityWords.TABLE).values().stream().flatMap(List::stream))
        .doesNotHaveDuplicates();
    assertThat(Tables.lines(Regions.TABLE).values().stream().flatMap(List::stream))
        .doesNotHaveDuplicates();
  }
}
