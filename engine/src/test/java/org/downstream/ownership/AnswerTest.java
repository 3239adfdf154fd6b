package org.downstream.ownership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.downstream.evidence.Certainty.ESTABLISHED;
import static org.downstream.evidence.Certainty.POSSIBLE;
import static org.downstream.evidence.Certainty.RULED_OUT;
import static org.downstream.evidence.Certainty.UNKNOWN;

import java.util.List;
import org.downstream.evidence.Certainty;
import org.downstream.ownership.OwnershipClosure.Answer;
import org.downstream.ownership.OwnershipClosure.Ground;
import org.junit.jupiter.api.Test;

/** Which of two answers is the worse one, and what of the other is kept. */
class AnswerTest {

  private static final List<OwnershipStake> ONE = new Stakes().holds("a", "1", "x").rows();
  private static final List<OwnershipStake> OTHER = new Stakes().holds("b", "1", "x").rows();

  private static Answer answer(
      Certainty caught, String low, String high, List<OwnershipStake> proof) {
    return new Answer(caught, RULED_OUT, Share.between(low, high), proof, Ground.SHARES);
  }

  private static void worse(Answer mild, Answer worse) {
    assertThat(mild.orWorse(worse).caught()).isEqualTo(worse.caught());
    assertThat(mild.orWorse(worse).proof()).isSameAs(worse.proof());
    assertThat(worse.orWorse(mild).caught()).isEqualTo(worse.caught());
    assertThat(worse.orWorse(mild).proof()).isSameAs(worse.proof());
  }

  @Test
  void theMoreCertainIsTheWorseWhateverTheShares() {
    worse(answer(POSSIBLE, "40", "90", ONE), answer(ESTABLISHED, "10", "20", OTHER));
    worse(answer(RULED_OUT, "40", "90", ONE), answer(UNKNOWN, "10", "20", OTHER));
  }

  @Test
  void ofTwoThatAreAsCertainTheLargerShareIsTheWorse() {
    worse(answer(POSSIBLE, "10", "90", ONE), answer(POSSIBLE, "11", "20", OTHER));
    worse(answer(POSSIBLE, "10", "20", ONE), answer(POSSIBLE, "10", "21", OTHER));
    worse(answer(ESTABLISHED, "50", "50", ONE), answer(ESTABLISHED, "50.00", "50.01", OTHER));
  }

  @Test
  void ofTwoThatAreAlikeTheFirstIsKept() {
    Answer first = answer(POSSIBLE, "10", "20", ONE);
    Answer second = answer(POSSIBLE, "10", "20", OTHER);
    assertThat(first.orWorse(second).proof()).isSameAs(ONE);
    assertThat(second.orWorse(first).proof()).isSameAs(OTHER);
  }

  @Test
  void onOneGroundTheShareIsThatOfTheLargerHolderInBothBounds() {
    Answer wide = answer(POSSIBLE, "10", "90", ONE);
    Answer narrow = answer(ESTABLISHED, "50", "60", OTHER);
    assertThat(wide.orWorse(narrow).share()).isEqualTo(Share.between("50", "90"));
    assertThat(narrow.orWorse(wide).share()).isEqualTo(Share.between("50", "90"));
  }

  @Test
  void onTwoGroundsTheShareIsThatOfTheWorse() {
    Answer shares = answer(POSSIBLE, "10", "90", ONE);
    Answer votes =
        new Answer(ESTABLISHED, RULED_OUT, Share.between("50", "60"), OTHER, Ground.VOTES);
    assertThat(shares.orWorse(votes).share()).isEqualTo(Share.between("50", "60"));
    assertThat(shares.orWorse(votes).ground()).isEqualTo(Ground.VOTES);
  }

  @Test
  void aListedOwnerOfEitherIsOneOfBoth() {
    Answer without = answer(POSSIBLE, "10", "90", ONE);
    Answer with = new Answer(RULED_OUT, ESTABLISHED, Share.exactly("5"), OTHER, Ground.SHARES);
    assertThat(without.orWorse(with).listedOwner()).isEqualTo(ESTABLISHED);
    assertThat(with.orWorse(without).listedOwner()).isEqualTo(ESTABLISHED);
    assertThat(without.orWorse(without).listedOwner()).isEqualTo(RULED_OUT);
  }
}
