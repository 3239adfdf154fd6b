package org.downstream.name.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegalFormsTest {
  @ParameterizedTest
  @CsvSource({
    "AE,noor computing fze,noor computing,FZE",
    "AR,ejemplo srl,ejemplo,SRL",
    "AT,muster gesmbh,muster,GMBH",
    "AU,sample pty ltd,sample,PTY LTD",
    "BE,voorbeeld bvba,voorbeeld,BVBA",
    "BG,primer eood,primer,EOOD",
    "BR,exemplo ltda,exemplo,LTDA",
    "BY,ооо ромашка,ромашка,ООО",
    "CA,sample incorporated,sample,INC",
    "CH,muster ag,muster,AG",
    "CN,曙光信息产业股份有限公司,曙光信息产业,股份有限公司",
    "CN,beijing example youxian gongsi,beijing example,有限公司",
    "CZ,priklad s r o,priklad,SRO",
    "DE,muster gmbh and co kg,muster,GMBH & CO KG",
    "DK,eksempel aps,eksempel,APS",
    "EE,naidis osauhing,naidis,OU",
    "ES,ejemplo s l,ejemplo,SL",
    "FI,esimerkki oyj,esimerkki,OYJ",
    "FR,exemple sarl,exemple,SARL",
    "GB,sample plc,sample,PLC",
    "HK,example hk company limited,example hk,LTD",
    "HR,primjer d o o,primjer,DOO",
    "HU,pelda kft,pelda,KFT",
    "ID,pt contoh,contoh,PT",
    "IE,sample designated activity company,sample,DAC",
    "IL,דוגמה בעמ,דוגמה,בע״מ",
    "IN,sample pvt ltd,sample,PVT LTD",
    "IR,شرکت نمونه,نمونه,شرکت",
    "IS,daemi ehf,daemi,EHF",
    "IT,esempio spa,esempio,SPA",
    "JP,株式会社サンプル,サンプル,株式会社",
    "JP,sample kabushiki kaisha,sample,KK",
    "KR,주식회사 예시,예시,주식회사",
    "KZ,too primer,primer,TOO",
    "LT,pavyzdys uab,pavyzdys,UAB",
    "LV,sia piemers,piemers,SIA",
    "MX,ejemplo s a de c v,ejemplo,SA DE CV",
    "MY,contoh sdn bhd,contoh,SDN BHD",
    "NL,voorbeeld b v,voorbeeld,BV",
    "NO,eksempel asa,eksempel,ASA",
    "PL,przyklad sp z o o,przyklad,SP Z OO",
    "PT,exemplo lda,exemplo,LDA",
    "QA,sample wll,sample,WLL",
    "RS,primer doo,primer,DOO",
    "RU,zao primer,primer,ZAO",
    "SA,شركة المثال,المثال,شركة",
    "SE,exempel aktiebolag,exempel,AB",
    "SG,sample pte ltd,sample,PTE LTD",
    "TH,sample public company limited,sample,PCL",
    "TR,ornek ltd sti,ornek,LTD STI",
    "TW,範例(股)公司,範例,股份有限公司",
    "UA,тов приклад,приклад,ТОВ",
    "US,sample llc,sample,LLC",
    "VN,cong ty tnhh vi du,vi du,CTY TNHH"
  })
  void takesTheFormOffOnItsSide(String country, String name, String rest, String normal) {
    LegalForms.Stripped stripped = LegalForms.strip(Simplified.fold(name));
    assertThat(stripped.rest()).isEqualTo(Simplified.fold(rest));
    assertThat(stripped.forms())
        .anySatisfy(
            form -> {
              assertThat(form.normal()).isEqualTo(normal);
              assertThat(form.jurisdictions().split(" ", -1)).contains(country);
            });
  }

  @ParameterizedTest
  @CsvSource({
    "limited brands,limited brands",
    "company,company",
    "中国建筑集团,中国建筑集团",
    "pacific,pacific",
    "hua wei jishu,hua wei jishu",
    "有限公司,有限公司"
  })
  void leavesWordsThatAreNoForms(String name, String rest) {
    assertThat(LegalForms.strip(name).rest()).isEqualTo(rest);
  }

  @Test
  void coversTheJurisdictionsThatTradeMeets() {
    Set<String> covered = new HashSet<>();
    LegalForms.all().forEach(form -> covered.addAll(Set.of(form.jurisdictions().split(" ", -1))));
    assertThat(covered).hasSizeGreaterThan(80);
  }

  @Test
  void noSpellingStandsTwice() {
    assertThat(LegalForms.all().stream().map(LegalForm::spelling)).doesNotHaveDuplicates();
  }
}
