package org.downstream.name.pair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.downstream.evidence.Certainty.ESTABLISHED;
import static org.downstream.evidence.Certainty.POSSIBLE;
import static org.downstream.evidence.Certainty.UNKNOWN;
import static org.downstream.name.NameBearer.ORGANISATION;
import static org.downstream.name.NameBearer.PERSON;

import org.downstream.evidence.Certainty;
import org.downstream.name.NameBearer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamePairsTest {
  private static Certainty persons(String one, String other) {
    return NamePairs.compare(one, other, PERSON).certainty();
  }

  private static Certainty organisations(String one, String other) {
    return NamePairs.compare(one, other, ORGANISATION).certainty();
  }

  private static String why(String one, String other, NameBearer bearer) {
    return String.join("; ", NamePairs.compare(one, other, bearer).why());
  }

  @Test
  void theOrderOfAPersonsNamesTellsNothingButThatOfChildAndFatherDoes() {
    assertThat(persons("John Smith", "Smith, John")).isEqualTo(ESTABLISHED);
    assertThat(persons("bin Salman Mohammed", "Mohammed bin Salman")).isEqualTo(ESTABLISHED);
    assertThat(persons("Abdullah bin Omar", "Omar bin Abdullah")).isEqualTo(UNKNOWN);
    assertThat(persons("خالد بن أحمد", "أحمد بن خالد")).isEqualTo(UNKNOWN);
    assertThat(persons("Min Aung Lwin", "Aung Min Lwin")).isEqualTo(POSSIBLE);
  }

  @Test
  void aMissingMiddleNameIsPossibleAndAnotherOneIsNot() {
    assertThat(persons("Nicolas Maduro", "Nicolás Maduro Moros")).isEqualTo(POSSIBLE);
    assertThat(persons("Ivan Turov", "Ivan Sergeyevich Turov")).isEqualTo(POSSIBLE);
    assertThat(persons("Ivan Petrovich Turov", "Ivan Pavlovich Turov")).isEqualTo(UNKNOWN);
    assertThat(persons("George H Bishop", "George W Bishop")).isEqualTo(UNKNOWN);
    assertThat(persons("Walijan", "Walijan Abdul Ghafoor Haqqani")).isEqualTo(UNKNOWN);
  }

  @Test
  void shortFormsAndInitialsArePossibleAndTheAnswerNamesThem() {
    assertThat(persons("Ted Kennard", "Edward Kennard")).isEqualTo(POSSIBLE);
    assertThat(persons("JC Juncker", "Jean-Claude Juncker")).isEqualTo(POSSIBLE);
    assertThat(why("Ted Kennard", "Edward Kennard", PERSON))
        .contains("“Ted” and “Edward”: one is the short form of the other");
    assertThat(persons("Ted Kennard", "Robert Kennard")).isEqualTo(UNKNOWN);
  }

  @ParameterizedTest
  @CsvSource({
    "Владимир Путин,Vladimir Putin",
    "Володимир Зеленський,Volodymyr Zelenskyy",
    "Александар Вучић,Aleksandar Vučić",
    "Αλέξης Τσίπρας,Alexis Tsipras",
    "习近平,Xi Jinping",
    "習近平,Hsi Chin-p'ing",
    "김정은,Kim Jong Un",
    "あべ しんぞう,Shinzo Abe",
    "Նիկոլ Փաշինյան,Nikol Pashinyan",
    "მიხეილ სააკაშვილი,Mikheil Saakashvili",
    "नरेन्द्र मोदी,Narendra Modi"
  })
  void aNameInItsOwnScriptIsTheSameAsInLatinLetters(String own, String latin) {
    assertThat(persons(own, latin)).isEqualTo(ESTABLISHED);
  }

  @ParameterizedTest
  @CsvSource({
    "محمد بن سلمان,Mohammed bin Salman",
    "حسن نصر الله,Hassan Nasrallah",
    "محمود احمدی‌نژاد,Mahmoud Ahmadinejad",
    "יצחק רבין,Yitzhak Rabin",
    "ប៉ុល ពត,Pol Pot",
    "ทักษิณ ชินวัตร,Thaksin Shinawatra"
  })
  void whereVowelsAreGuessedTheNameIsOnlyPossible(String own, String latin) {
    assertThat(persons(own, latin)).isEqualTo(POSSIBLE);
    assertThat(persons(own, "Boris Johnson")).isEqualTo(UNKNOWN);
  }

  @Test
  void inAScriptOfSyllablesOneCharacterMakesAnotherName() {
    assertThat(persons("이재형", "이재명")).isEqualTo(UNKNOWN);
    assertThat(persons("高石早苗", "高市早苗")).isEqualTo(UNKNOWN);
    assertThat(persons("周恩来", "周恩來")).isEqualTo(ESTABLISHED);
  }

  @ParameterizedTest
  @CsvSource({
    "BankMellat,Bank Mellat",
    "ROSOBORON EXPORT,JSC Rosoboronexport",
    "GUANGZHOU HAIGE COMM GRP,'Guangzhou Haige Communications Group Incorporated Company'",
    "'Volkswagen Gesellschaft mit beschränkter Haftung',Volkswagen GmbH",
    "'ООО \"Северная Звезда\"',Severnaya Zvezda LLC",
    "Gazprom Neft JSC,ПАО Газпром нефть",
    "1st International Bank,First International Bank",
    "The Goldman Sachs Group Inc.,Goldman Sachs Group",
    "A B C Logistics,A.B.C. Logistics Ltd",
    "삼성전자 주식회사,Samsung Electronics",
    "Аpple Inc,Apple Inc",
    "JPMorgan Chase & Co.,JPMorgan Chase and Co."
  })
  void whatTellsNoOrganisationsApartLeavesTheNameTheSame(String one, String other) {
    assertThat(organisations(one, other)).isEqualTo(ESTABLISHED);
  }

  @Test
  void anAbbreviatedOrShortenedOrganisationIsPossible() {
    assertThat(organisations("CNOOC", "China National Offshore Oil Corporation"))
        .isEqualTo(POSSIBLE);
    assertThat(organisations("CNOOC ENERGY TECH", "CNOOC Energy Technology & Services Limited"))
        .isEqualTo(POSSIBLE);
    assertThat(organisations("Huawei Technologies", "Huawei Technologies (UK) Co., Ltd."))
        .isEqualTo(POSSIBLE);
    assertThat(organisations("BMW AG", "BMW GmbH")).isEqualTo(POSSIBLE);
    assertThat(organisations("Microsft Corporation", "Microsoft Corporation")).isEqualTo(POSSIBLE);
  }

  @ParameterizedTest
  @CsvSource({
    "Beijing Technology Co,Shanghai Technology Co",
    "Technology Co Ltd,Technology Development Co Ltd",
    "54th Research Institute,55th Research Institute",
    "Third Academy,Ninth Academy",
    "Bank of China (London),Bank of China (Luxembourg)",
    "Shaanxi Coal Industry,Shanxi Coal Industry",
    "BP plc,BT plc",
    "Hathaway Textiles,Holloway Textiles",
    "CDE Company,A.B.C. Company"
  })
  void anotherNumberPlaceOrBrandIsAnotherOrganisation(String one, String other) {
    assertThat(organisations(one, other)).isEqualTo(UNKNOWN);
  }

  @Test
  void aSeriesNumberThatDiffersByACharacterIsNeverTheSame() {
    PairScore score =
        NamePairs.compare("Granite Loan Trust 2004-1", "Granite Loan Trust 2004-2", ORGANISATION);
    assertThat(score.certainty()).isEqualTo(POSSIBLE);
    assertThat(score.why()).anyMatch(step -> step.startsWith("the numbers differ"));
    assertThat(organisations("Granite Fund VIII", "Granite Fund IX")).isEqualTo(UNKNOWN);
  }

  @Test
  void whatIsNoNameIsNeverLikeAnother() {
    assertThat(NamePairs.compare("", "", PERSON).score()).isZero();
    assertThat(NamePairs.compare("—", "—", ORGANISATION).certainty()).isEqualTo(UNKNOWN);
  }

  @Test
  void namesPreparedForDifferentBearersAreRefused() {
    PreparedName person = NamePairs.prepare("John Smith", PERSON);
    PreparedName organisation = NamePairs.prepare("John Smith", ORGANISATION);
    assertThatThrownBy(() -> NamePairs.compare(person, organisation))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Maybe");
  }

  @Test
  void anUnstatedBearerTakesTheLikelierReading() {
    assertThat(NamePairs.compare("Ted Kennard", "Edward Kennard", NameBearer.UNKNOWN).certainty())
        .isEqualTo(POSSIBLE);
    assertThat(NamePairs.compare("Nordstern Ltd", "Nordstern", NameBearer.UNKNOWN).certainty())
        .isEqualTo(ESTABLISHED);
  }
}
