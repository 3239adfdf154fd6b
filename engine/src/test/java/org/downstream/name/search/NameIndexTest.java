package org.downstream.name.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.downstream.evidence.Certainty;
import org.downstream.name.NameBearer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameIndexTest {
  private static final NameIndex INDEX =
      index(
          "Huawei Technologies Co., Ltd.",
          "Huawei Technologies (UK) Co., Ltd.",
          "ROSOBORONEXPORT",
          "BANK MELLAT",
          "Guangzhou Haige Communication Group Co., Ltd.",
          "Beijing Shangtang Technology Development Co., Ltd.",
          "Harbin Institute of Technology",
          "科大讯飞股份有限公司",
          "China Electronics Technology Group Corporation 52nd Research Institute");

  private static NameIndex index(String... names) {
    NameIndex.Builder builder = NameIndex.builder(NameDictionary.shipped());
    for (int i = 0; i < names.length; i++) {
      builder.add(i, names[i], NameRole.PRIMARY, NameBearer.ORGANISATION, "CN");
    }
    return builder.build();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "华为技术有限公司 | 0",
        "華為技術有限公司 | 0",
        "Huawei Technologies | 0",
        "Huawei Technologies UK | 1",
        "Huawie Technologies | 0",
        "ROSOBORON EXPORT | 2",
        "BankMellat | 3",
        "GUANGZHOU HAIGE COMM GRP | 4",
        "北京市商汤科技开发有限公司 | 5",
        "Bei jing Shang tang Technology Development | 5",
        "哈尔滨工业大学 | 6",
        "Keda Xunfei | 7",
        "科大訊飛 | 7",
        "CETC 52nd Research Institute | 8"
      })
  void theBearerOfANameInAnotherWritingComesFirst(String asked, int entity) {
    NameHit first = INDEX.search(NameQuery.of(asked), 3).get(0);
    assertThat(first.entity()).as(first.toString()).isEqualTo(entity);
    assertThat(first.why()).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({"Huawei Technologies", "BankMellat", "'ROSOBORONEXPORT, Ltd.'", "科大訊飛股份有限公司"})
  void onlyTheSameNameIsEstablished(String asked) {
    NameHit first = INDEX.search(NameQuery.of(asked), 1).get(0);
    assertThat(first.certainty()).isEqualTo(Certainty.ESTABLISHED);
  }

  @ParameterizedTest
  @CsvSource({"华为技术有限公司", "Huawie Technologies", "GUANGZHOU HAIGE COMM GRP"})
  void aLikenessIsNeverEstablished(String asked) {
    assertThat(INDEX.search(NameQuery.of(asked), 3))
        .noneMatch(hit -> hit.certainty() == Certainty.ESTABLISHED);
  }

  @ParameterizedTest
  @CsvSource({"Beijing Technology Development", "北京科技开发有限公司", "Technology", "Group"})
  void regionAndActivityAloneMakeNoHit(String asked) {
    assertThat(INDEX.matches(NameQuery.of(asked), entity -> true)).isEmpty();
  }

  @Test
  void anotherNumberIsAnotherInstitute() {
    NameQuery other = NameQuery.of("China Electronics Technology Group 54th Research Institute");
    assertThat(INDEX.matches(other, entity -> true)).isEmpty();
  }

  @Test
  void anotherCountryLeavesTheSameNamePossible() {
    NameQuery query = new NameQuery("BANK MELLAT", NameBearer.UNKNOWN, "IR");
    assertThat(INDEX.search(query, 1).get(0).certainty()).isEqualTo(Certainty.POSSIBLE);
  }

  @Test
  void theIndexFindsWhatAComparisonWithEveryNameFinds() {
    SplittableRandom random = new SplittableRandom(20261124);
    List<String> names = new ArrayList<>();
    for (int i = 0; i < 3_000; i++) {
      names.add(MadeUpNames.any(random));
    }
    NameIndex index = index(names.toArray(new String[0]));
    int asked = 600;
    int lost = 0;
    for (int i = 0; i < asked; i++) {
      String name = names.get(random.nextInt(names.size()));
      String query =
          MadeUpNames.spoiled(random.nextBoolean() ? name : MadeUpNames.any(random), random);
      double found =
          index.evidence(NameQuery.of(query), 1).stream()
              .mapToDouble(NameEvidence::rank)
              .findFirst()
              .orElse(0);
      lost += bestOfAll(index, query) > found + 1e-4 ? 1 : 0;
    }
    assertThat(lost).as("best names lost of " + asked).isZero();
  }

  /** The best rank among those that may be shown as possible, by comparing every name. */
  private static double bestOfAll(NameIndex index, String query) {
    Lattice lattice = new Lattice();
    QueryReader reader = new QueryReader(index, lattice);
    Alignment alignment = new Alignment(index);
    reader.read(NameReader.fold(query));
    double best = Double.NEGATIVE_INFINITY;
    for (int row = 0; row < index.size(); row++) {
      alignment.align(lattice, row);
      double rank = Scoring.rank(alignment.trait);
      if (Scoring.isPossible(Scoring.probability(alignment.trait, reader.kind()))) {
        best = Math.max(best, rank);
      }
    }
    return best;
  }
}
