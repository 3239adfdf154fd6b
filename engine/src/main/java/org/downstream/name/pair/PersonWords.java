package org.downstream.name.pair;

import java.util.Set;

/** Words that stand in names of persons and are no name. Own lists. */
final class PersonWords {
  private static final Set<String> TITLES =
      PairTables.words(
          """
          mr mrs ms miss mister madam madame mme mlle monsieur messrs sir dame lord lady dr doctor prof
          professor herr frau fraulein dott dottore ing eng dipl sig signor signora senor senora senorita
          sr. don dona dom shri sri smt shrimati pandit sheikh shaikh shaykh sheik cheikh hajj haji hajji
          hadji alhaj al-haj hadj mullah mulla molla mawlawi maulvi maulana mawlana mufti imam ayatollah
          hojatoleslam sayyid sayed sayyed syed seyed seyyed sidi emir amir prince princess king queen
          sultan shah crown general gen colonel col lieutenant lt major maj captain capt cpt commander
          cdr admiral adm brigadier marshal sergeant sgt president minister senator ambassador governor
          chairman comrade reverend rev father fr bishop archbishop pope saint hon honorable honourable
          excellency effendi bey pasha hazrat ustad ustaz datuk dato datin tun tan tengku tunku raden
          qari hafiz khwaja agha ph phd md esq mba cpa pir tov gospodin pan pani
          """);

  // Those titles that are hardly ever a name.
  private static final Set<String> ONLY_TITLES =
      PairTables.words(
          """
          mr mrs ms miss mister madame mme mlle monsieur messrs sir dr doctor prof professor herr frau
          ing dipl sig signor signora senor senora senorita shri smt hajj haji hajji hadji alhaj phd md
          esq mba lt capt cpt maj gen col sgt cdr adm rev hon honorable excellency comrade ph
          """);

  private static final Set<String> PARTICLES =
      PairTables.words(
          """
          al el ul ur ud as ad ar an ash at az es il la le les lo de da di du del della dello dei degli
          des dos das do van von vom der den het ter ten te zu zum zur af av y e und und. d l of the na
          ap mac mc st san santa
          """);

  private static final Set<String> KIN =
      PairTables.words("bin ibn ben bn bint binti binte binti ould wuld ogly oglu kyzy qizi uulu");

  private static final Set<String> SUFFIXES = PairTables.words("jr sr junior senior ii iii iv");

  private static final Set<String> COMMON =
      PairTables.words(
          """
          mohammed muhammad mohamed mohammad ali ahmed ahmad hussein hassan hasan abdul abd abdullah
          abdallah omar ibrahim yusuf khan singh kumar kim lee li wang zhang chen liu park pak choe ri
          smith jones john maria jose juan carlos jean ivan aleksandr abu
          """);

  private static final Set<String> COMPANY_ENDS =
      PairTables.words("sa llc inc ltd gmbh limited co corp spa srl ag plc ooo llp");

  private PersonWords() {}

  static boolean isTitle(String word) {
    return TITLES.contains(word);
  }

  static boolean isOnlyTitle(String word) {
    return ONLY_TITLES.contains(word);
  }

  /** Words such as al, de and van, which come and go. */
  static boolean isParticle(String word) {
    return PARTICLES.contains(word);
  }

  /** Words after which the name of the father stands, or before it. */
  static boolean isKin(String word) {
    return KIN.contains(word);
  }

  static boolean isSuffix(String word) {
    return SUFFIXES.contains(word);
  }

  /** Names that so many bear that they tell little. */
  static boolean isCommon(String word) {
    return COMMON.contains(word);
  }

  /** Forms of companies, which are sometimes put behind a person. */
  static boolean isCompanyEnd(String word) {
    return COMPANY_ENDS.contains(word);
  }

  /** The name of the father in the languages of eastern Europe. */
  static boolean isPatronymic(String word) {
    return word.length() >= 6
        && (word.endsWith("ovich")
            || word.endsWith("evich")
            || word.endsWith("ovych")
            || word.endsWith("ovna")
            || word.endsWith("evna")
            || word.endsWith("ivna"));
  }
}
