package org.downstream.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.downstream.cli.Answer.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Published lists on the command line, with made-up entries. */
class ListsCommandTest {

  private static final String CSL_HEAD =
      "source,entity_number,type,programs,name,addresses,federal_register_notice,start_date,end_date,"
          + "license_requirement,license_policy,alt_names,ids\n";
  private static final String CRANE =
      "Entity List (EL) - Bureau of Industry and Security,,,,Example Crane Works Ltd.,\"Wuxi, CN\","
          + "84 FR 54004,2019-10-09,,For all items subject to the EAR.,Presumption of denial,,\n";
  private static final String PLOVER =
      "Specially Designated Nationals (SDN) - Treasury Department,90001,Entity,CUBA,EXAMPLE PLOVER"
          + " SHIPPING,\"Havana, CU\",,,,,,,\n";

  @TempDir private Path folder = Path.of("");
  private Path old = Path.of("");
  private Path later = Path.of("");

  private Path put(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  @BeforeEach
  void writeLists() throws IOException {
    old = put("csl-2022-04-30.csv", CSL_HEAD + CRANE + PLOVER);
    later = put("csl-2026-01-31.csv", CSL_HEAD + CRANE.replace("Crane", "Heron") + PLOVER);
  }

  @Test
  void aFileOfNamesIsAnsweredNoLowerThanTheNamesAlone() throws IOException {
    Path names = put("n.csv", "name\n科大訊飛\nBeijing SenseTime\n哈尔滨工业大学\n");
    List<String> lines =
        run("screen", "--names", names.toString(), "--top", "1", "--format", "csv")
            .out()
            .lines()
            .toList();
    assertThat(lines.get(1)).startsWith("科大訊飛,1,").contains(",ESTABLISHED,");
    assertThat(lines.get(2)).startsWith("Beijing SenseTime,1,").contains(",POSSIBLE,");
    assertThat(lines.get(3)).startsWith("哈尔滨工业大学,1,").contains(",ESTABLISHED,");
  }

  @Test
  void aFileOfNamesIsAnsweredInItsOrderWithItsIds() throws IOException {
    Path names =
        put(
            "n.csv",
            "id,name,country,type\nq2,Example Crane Works Ltd,CN,organisation\nq1,Qwxzy,,\n");
    Answer answer =
        run(
            "screen",
            "--names",
            names.toString(),
            "--list",
            old.toString(),
            "--top",
            "2",
            "--format",
            "csv");
    List<String> lines = answer.out().lines().toList();
    assertThat(answer.code()).isZero();
    assertThat(lines.get(0)).isEqualTo("query,rank,score,answer,list,entry,matched_name,why,id");
    assertThat(lines.get(1))
        .startsWith("Example Crane Works Ltd,1,0.")
        .contains(
            ",ESTABLISHED,Entity List,EL:CN:example-crane-works-ltd,Example Crane Works Ltd.,")
        .endsWith(",q2");
    assertThat(lines.get(lines.size() - 1)).startsWith("Qwxzy,").endsWith(",q1");
  }

  @Test
  void otherColumnsAreRefusedUnlessTheyAreKept() throws IOException {
    Path names = put("n.csv", "name,branch\nExample Crane Works,Wuxi\n");
    Answer refused = run("screen", "--names", names.toString());
    assertThat(refused.code()).isEqualTo(2);
    assertThat(refused.err()).contains("COLUMN_UNKNOWN").contains("branch").contains("--keep");
    Answer kept = run("screen", "--names", names.toString(), "--keep", "--list", old.toString());
    assertThat(kept.out().lines().findFirst().orElse("")).endsWith("why,branch");
    assertThat(kept.out().lines().skip(1).findFirst().orElse("")).endsWith(",Wuxi");
  }

  @Test
  void aRowThatCannotBeAskedIsSaidAndTheRunDoesNotEndWell() throws IOException {
    Path names = put("n.csv", "name,country\nExample Crane Works,CN\n,CN\nX,Nowhere\n");
    Answer answer = run("screen", "--names", names.toString(), "--list", old.toString());
    assertThat(answer.code()).isEqualTo(1);
    assertThat(answer.err())
        .contains("3 rows read, 2 refused")
        .contains("NO_NAME")
        .contains("COUNTRY_UNKNOWN");
  }

  @Test
  void aPartyThatWasTakenOffIsFoundOnItsOldDays() {
    String[] lists = {"--list", old.toString(), "--list", later.toString(), "--format", "csv"};
    Answer then = run(with(lists, "screen", "Example Crane Works", "--on", "2024-01-01"));
    assertThat(then.out()).contains("ESTABLISHED").contains("2019-10-09..2026-01-30");
    Answer now = run(with(lists, "screen", "Example Crane Works", "--on", "2026-02-01"));
    assertThat(now.out()).doesNotContain("ESTABLISHED,Entity List,Example Crane");
    assertThat(now.err()).contains("none of these whole texts");
  }

  private static String[] with(String[] more, String... first) {
    return java.util.stream.Stream.concat(
            java.util.Arrays.stream(first), java.util.Arrays.stream(more))
        .toArray(String[]::new);
  }

  @Test
  void theStarterListAloneNeverClears() {
    assertThat(run("screen", "Qwxzy Example", "--format", "csv").err())
        .contains("a selection; a name that is not found is not cleared against the full lists");
    assertThat(run("screen", "X", "--no-starter").code()).isEqualTo(2);
  }

  @Test
  void aBookIsCheckedAgainstAListThatIsLoaded() throws IOException {
    Path book = Files.createDirectory(folder.resolve("book"));
    Files.writeString(
        book.resolve("parties.csv"),
        """
        id,name,country,hq_country
        us,Example Components Inc.,US,US
        cu,Example Plover Shipping,CU,CU
        el,Example Crane Works Ltd.,CN,CN
        """);
    Files.writeString(
        book.resolve("deals.csv"),
        """
        id,kind,date,from,to,item,quantity,ships_from,ships_to,end_user
        A1,sale,2023-03-10,us,el,NVIDIA A100 40GB,4,US,CN,el
        A2,sale,2023-03-10,us,cu,NVIDIA T4,4,US,FR,cu
        """);
    Path out = folder.resolve("out");
    Answer without = run("check", book.toString(), "--out", out.toString(), "--format", "json");
    Answer listed =
        run(
            "check",
            book.toString(),
            "--out",
            out.toString(),
            "--format",
            "json",
            "--list",
            old.toString());
    assertThat(listed.code()).isZero();
    assertThat(without.out())
        .doesNotContain("EL:CN:example-crane-works-ltd")
        .doesNotContain("law is not encoded");
    assertThat(listed.out())
        .contains("Example Crane Works Ltd. on the Entity List")
        .contains("A party is on a list whose law is not encoded here");
  }

  @Test
  void twoTextsAreComparedFieldByField() throws IOException {
    Answer none = run("lists", "diff", old.toString(), old.toString());
    assertThat(none.code()).isZero();
    assertThat(none.out()).contains("No difference");
    Path moved = put("csl-2023-01-31.csv", CSL_HEAD + CRANE.replace("Wuxi", "Suzhou") + PLOVER);
    Answer diff = run("lists", "diff", old.toString(), moved.toString(), "--format", "csv");
    assertThat(diff.out())
        .contains(
            "changed,Entity List,EL:CN:example-crane-works-ltd,Example Crane Works Ltd.,addresses,\"Wuxi, CN\",\"Suzhou, CN\"");
  }

  @Test
  void statusTellsWhatAListIs() {
    Answer answer = run("lists", "status", old.toString(), "--format", "csv");
    assertThat(answer.code()).isZero();
    assertThat(answer.out())
        .contains("Downstream starter list")
        .contains("Consolidated Screening List, CSV")
        .contains("2022-04-30");
  }

  @Test
  void updateKeepsVersionsThatOtherCommandsRead() throws IOException {
    Path store = Files.createDirectory(folder.resolve("store"));
    Path config = store.resolve("lists.conf");
    Files.writeString(config, "# mine\ncsl = " + old.toUri() + "\n");
    assertThat(run("lists", "update", "--folder", store.toString()).out())
        .contains("the first version");
    Files.writeString(config, "csl = " + later.toUri() + "\n");
    assertThat(run("lists", "update", "--folder", store.toString()).out())
        .contains("added: Example Heron Works Ltd.")
        .contains("removed: Example Crane Works Ltd.");
    Files.writeString(config, "csl = " + folder.resolve("nothing.csv").toUri() + "\n");
    Answer refused = run("lists", "update", "--folder", store.toString());
    assertThat(refused.code()).isEqualTo(1);
    assertThat(refused.err()).contains("the version before stays");
    assertThat(
            run("screen", "Example Heron Works", "--list", store.toString(), "--format", "csv")
                .out())
        .contains("ESTABLISHED");
    Files.writeString(config, "Csl: x\n");
    assertThat(run("lists", "update", "--folder", store.toString()).code()).isEqualTo(2);
  }

  @Test
  void aDamagedListIsRefusedAndNothingIsAnswered() throws IOException {
    Path wrong = put("x.xml", "<html/>");
    Answer answer = run("screen", "X", "--list", wrong.toString());
    assertThat(answer.code()).isEqualTo(2);
    assertThat(answer.err()).contains("FORMAT_UNKNOWN").contains("OFAC advanced XML");
    assertThat(answer.out()).isEmpty();
  }

  @Test
  void namesOfOnesOwnAreFound() throws IOException {
    Path aliases =
        put("a.csv", "name,other_name,source\nZyxtron,Example Crane Works Ltd.,own site\n");
    String[] options = {
      "--list", old.toString(), "--aliases", aliases.toString(), "--format", "csv"
    };
    assertThat(run(with(options, "screen", "Zyxtron")).out()).contains("ESTABLISHED,Entity List");
    Path names = put("n.csv", "name\nZyxtron\n");
    assertThat(run(with(options, "screen", "--names", names.toString())).out())
        .contains("ESTABLISHED,Entity List");
  }
}
