package org.downstream.name.pair;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.downstream.name.pair.GivenNames.Tie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameTablesTest {
  private static Optional<Tie> tie(String one, String other) {
    return GivenNames.marks(one).tie(GivenNames.marks(other));
  }

  @Test
  void shortFormsOfManyLanguagesAreListed() {
    assertThat(GivenNames.all()).hasSizeGreaterThan(1_000).allMatch(name -> name.length() > 1);
    assertThat(tie("ted", "edward")).contains(Tie.SHORT_FORM);
    assertThat(tie("ted", "theodore")).contains(Tie.SHORT_FORM);
    assertThat(tie("bibi", "benjamin")).contains(Tie.SHORT_FORM);
    assertThat(tie("bob", "rob")).contains(Tie.SHORT_FORMS_OF_ONE);
    assertThat(tie("mohammed", "muhammad")).contains(Tie.SPELLING);
    assertThat(tie("john", "juan")).contains(Tie.LANGUAGE);
    assertThat(tie("john", "peter")).isEmpty();
  }

  @Test
  void formsInLawOfManyCountriesAreListed() {
    assertThat(CompanyForms.size()).isGreaterThan(300);
    assertThat(CompanyForms.compatible(CompanyForms.Kind.LIMITED, CompanyForms.Kind.STOCK))
        .isFalse();
    assertThat(CompanyForms.compatible(CompanyForms.Kind.ANY, CompanyForms.Kind.STOCK)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "yevgeny,evgeni",
    "qaddafi,gaddafi",
    "schmidt,shmidt",
    "khan,qhan",
    "wladimir,vladimir",
    "philipp,filip",
    "rohani,roohani",
    "aleksey,aleksei"
  })
  void oneSoundHasOneSpelling(String one, String other) {
    String a = SoundSpelling.of(one);
    String b = SoundSpelling.of(other);
    assertThat(new LetterDistance().between(a, b, LetterCosts.STRICT, 2)).isLessThan(0.8f);
  }

  @ParameterizedTest
  @CsvSource({
    "VIII,8",
    "IX,9",
    "XL,40",
    "XIV,14",
    "1st,1",
    "Third,3",
    "007,7",
    "AHL1,ahl1",
    "mix,''",
    "L,''",
    "Civic,''"
  })
  void numbersAreReadInAllTheirForms(String word, String number) {
    RawWord raw = new RawWord(word, Letters.fold(word), Writing.LATIN, false, 0, false);
    assertThat(SeriesNumbers.of(raw, false)).isEqualTo(number);
  }
}
