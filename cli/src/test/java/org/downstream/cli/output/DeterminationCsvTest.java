package org.downstream.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeterminationCsvTest {

  @Test
  void oneRowPerDealUnderTheHeading() throws IOException {
    String csv =
        Written.by(
            out -> new DeterminationCsv(out, SampleDeterminations.names()),
            SampleDeterminations.all());
    List<String> rows = List.of(csv.split("\r\n", -1));
    assertThat(rows).hasSize(7);
    assertThat(rows.get(0))
        .isEqualTo(
            "deal,on,verdict,policy,standing,hold,listed,owned,headquartered,used,known,item,"
                + "classification,ends,decided_by,citation,flags,missing,next_question");
    assertThat(rows.get(2))
        .isEqualTo(
            "D-02,2022-11-01,LICENSE_REQUIRED,PRESUMPTION_OF_DENIAL,IN_FORCE,yes,ESTABLISHED,"
                + "POSSIBLE,RULED_OUT,ESTABLISHED,RULED_OUT,NVIDIA A100 80GB SXM,3A090.a; 4A090,"
                + "\"Hanyun Intelligence and Speech Technology Co., Ltd. (瀚雲智能語音科技股份有限公司) uses; "
                + "Hanyun (Hefei) Software Co., Ltd. (瀚雲(合肥)軟件有限公司) uses (possible); "
                + "? unknown after D-03\",us-ear-744-11,15 CFR 744.11(a); 84 FR 54002,,stake.share,"
                + "What share of Hanyun (Hefei) does Hanyun hold on 2022-11-01?");
    assertThat(rows.get(3)).contains("flag-mail-drop; flag-new-company");
  }

  @Test
  void noCellIsTakenForAFormula() throws IOException {
    String csv =
        Written.by(
            out -> new DeterminationCsv(out, SampleDeterminations.names()),
            List.of(SampleDeterminations.prohibited()));
    assertThat(csv).contains(",'=Northern University holds,");
    for (String start : new String[] {"=", "+", "-", "@", "\t"}) {
      assertThat(CsvLine.cell(start + "1")).isEqualTo("'" + start + "1");
    }
    assertThat(CsvLine.cell("\r1")).isEqualTo("\"'\r1\"");
  }

  @Test
  void quotesAreDoubled() {
    assertThat(CsvLine.cell("a \"b\", c")).isEqualTo("\"a \"\"b\"\", c\"");
    assertThat(CsvLine.cell("two\nlines")).isEqualTo("\"two\nlines\"");
  }
}
