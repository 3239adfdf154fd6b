package org.downstream.sources.pairs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.downstream.name.NameBearer;
import org.downstream.sources.table.ProblemCode;
import org.downstream.sources.table.ReadOptions;
import org.downstream.sources.table.RowProblem;
import org.junit.jupiter.api.Test;

class PairsReaderTest {
  /** Writes down what comes, in its order. */
  private static final class Notes implements PairSink {
    private final List<NamePair> pairs = new ArrayList<>();
    private final List<List<RowProblem>> rejected = new ArrayList<>();
    private final List<String> order = new ArrayList<>();

    @Override
    public void heading(List<String> columns) {
      order.add("heading " + columns);
    }

    @Override
    public void pair(NamePair pair) {
      pairs.add(pair);
      order.add(pair.one());
    }

    @Override
    public void rejected(List<String> cells, List<RowProblem> problems) {
      rejected.add(problems);
      order.add("rejected " + cells.get(0));
    }
  }

  private static PairsReader.Outcome read(String text, boolean anyColumn, Notes notes)
      throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new PairsReader(ReadOptions.USUAL, anyColumn)
        .read(() -> new ByteArrayInputStream(bytes), "pairs.csv", notes);
  }

  @Test
  void everyRowComesOnceInItsOrder() throws IOException {
    Notes notes = new Notes();
    PairsReader.Outcome outcome =
        read("name1,name2,type\nA,B,person\nC,,\nD,E,persn\n F ,G,\n", false, notes);
    assertThat(notes.order)
        .containsExactly("heading [name1, name2, type]", "A", "rejected C", "rejected D", "F");
    assertThat(notes.pairs.get(0).bearer()).contains(NameBearer.PERSON);
    assertThat(notes.pairs.get(1).bearer()).isEqualTo(Optional.empty());
    assertThat(notes.rejected)
        .extracting(problems -> problems.get(0).code())
        .containsExactly(ProblemCode.CELL_MISSING, ProblemCode.CODE_UNKNOWN);
    assertThat(notes.rejected.get(1).get(0).nearest()).isEqualTo("person");
    assertThat(outcome.file().read()).isEqualTo(4);
    assertThat(outcome.file().rejected()).isEqualTo(2);
  }

  @Test
  void otherColumnsAreRefusedUnlessTheyAreToBeKept() throws IOException {
    Notes refused = new Notes();
    PairsReader.Outcome outcome = read("name1,name2,note\nA,B,x\n", false, refused);
    assertThat(outcome.log().counts()).containsOnlyKeys(ProblemCode.COLUMN_UNKNOWN);
    assertThat(refused.pairs).isEmpty();
    assertThat(refused.rejected).containsExactly(List.of());

    Notes kept = new Notes();
    assertThat(read("note,name2,name1\nx,B,A\n", true, kept).file().accepted()).isEqualTo(1);
    assertThat(kept.pairs.get(0).cells()).containsExactly("x", "B", "A");
    assertThat(kept.pairs.get(0).one()).isEqualTo("A");
  }

  @Test
  void aFileWithoutAHeadingOrWithTheWrongOneIsAProblem() throws IOException {
    assertThat(read("", true, new Notes()).log().counts()).containsOnlyKeys(ProblemCode.FILE_EMPTY);
    assertThat(read("name1,other\nA,B\n", true, new Notes()).log().counts())
        .containsOnlyKeys(ProblemCode.COLUMN_MISSING);
    assertThat(read("name1,name2,name1\nA,B,C\n", true, new Notes()).log().counts())
        .containsOnlyKeys(ProblemCode.COLUMN_DUPLICATE);
  }
}
