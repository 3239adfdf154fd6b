package org.downstream.name.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordTranslationsTest {
  @ParameterizedTest
  @CsvSource({
    "集成电路,integrated circuit,ACTIVITY",
    "半导体,semiconductor,ACTIVITY",
    "超级计算,supercomputing,ACTIVITY",
    "航天,aerospace,ACTIVITY",
    "研究院,institute,INSTITUTION",
    "国防科技大学,nudt,GROUP",
    "中航,avic,GROUP",
    "中远海运,cosco,GROUP",
    "洛克希德,lockheed,BRAND",
    "红星,red star,BRAND",
    "陕西,shaanxi,REGION",
    "合肥市,hefei,REGION"
  })
  void rendersWordsBothWays(String han, String english, WordKind kind) {
    assertThat(WordTranslations.of(han))
        .anySatisfy(
            pair -> {
              assertThat(pair.english()).isEqualTo(english);
              assertThat(pair.kind()).isEqualTo(kind);
            });
    assertThat(WordTranslations.toHan(english)).anyMatch(pair -> pair.han().equals(han));
  }

  @Test
  void holdsThousandsOfWordsAndNoPairTwice() {
    Set<String> pairs = new HashSet<>();
    Set<String> words = new HashSet<>();
    for (Translation pair : WordTranslations.all()) {
      assertThat(pairs.add(pair.han() + '\t' + pair.english())).as(pair.toString()).isTrue();
      words.add(pair.han());
      assertThat(pair.han().length()).isBetween(1, WordTranslations.longest());
    }
    assertThat(words).hasSizeGreaterThan(7000);
  }

  @Test
  void theMostUsualRenderingWeighsMost() {
    assertThat(WordTranslations.of("电子").get(0).weight()).isEqualTo(1.0);
    assertThat(WordTranslations.of("电子").get(1).weight()).isLessThan(1.0);
    assertThat(WordTranslations.of("没有这个词")).isEmpty();
  }
}
