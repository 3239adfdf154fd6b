package org.downstream.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.downstream.evidence.Certainty;
import org.jspecify.annotations.Nullable;

/**
 * A condition of a provision as a tree, evaluated exactly and in three-valued logic: what depends
 * on an unknown fact stays open, unless the rest settles it. Cost: one visit of each node at most.
 */
public sealed interface Expression {

  /** Whether it holds on these facts. */
  Certainty truth(FactSheet facts);

  /** Names every fact that keeps it open on these facts; nothing when it is settled. */
  void openFacts(FactSheet facts, Consumer<Fact> into);

  /** Names every fact that it reads. */
  void reads(Consumer<Fact> into);

  /** Always the same. */
  record Constant(Certainty value) implements Expression {
    @Override
    public Certainty truth(FactSheet facts) {
      return value;
    }

    @Override
    public void openFacts(FactSheet facts, Consumer<Fact> into) {}

    @Override
    public void reads(Consumer<Fact> into) {}
  }

  /** A fact that is itself a truth. */
  record Is(Fact fact) implements Expression {
    @Override
    public Certainty truth(FactSheet facts) {
      return facts.truth(fact);
    }

    @Override
    public void openFacts(FactSheet facts, Consumer<Fact> into) {
      if (truth(facts).open()) {
        into.accept(fact);
      }
    }

    @Override
    public void reads(Consumer<Fact> into) {
      into.accept(fact);
    }
  }

  /** Several conditions joined; while it is open, what keeps its parts open keeps it open. */
  sealed interface Joined extends Expression {

    /** What is joined. */
    List<Expression> parts();

    @Override
    default void openFacts(FactSheet facts, Consumer<Fact> into) {
      if (truth(facts).open()) {
        parts().forEach(part -> part.openFacts(facts, into));
      }
    }

    @Override
    default void reads(Consumer<Fact> into) {
      parts().forEach(part -> part.reads(into));
    }
  }

  /** All of them hold. */
  record All(List<Expression> parts) implements Joined {
    @Override
    public Certainty truth(FactSheet facts) {
      Certainty result = Certainty.ESTABLISHED;
      for (Expression part : parts) {
        result = result.and(part.truth(facts));
        if (result == Certainty.RULED_OUT) {
          return result;
        }
      }
      return result;
    }
  }

  /** At least one of them holds. */
  record Any(List<Expression> parts) implements Joined {
    @Override
    public Certainty truth(FactSheet facts) {
      Certainty result = Certainty.RULED_OUT;
      for (Expression part : parts) {
        result = result.or(part.truth(facts));
        if (result == Certainty.ESTABLISHED) {
          return result;
        }
      }
      return result;
    }
  }

  /** It does not hold. */
  record Not(Expression part) implements Expression {
    @Override
    public Certainty truth(FactSheet facts) {
      return part.truth(facts).not();
    }

    @Override
    public void openFacts(FactSheet facts, Consumer<Fact> into) {
      part.openFacts(facts, into);
    }

    @Override
    public void reads(Consumer<Fact> into) {
      part.reads(into);
    }
  }

  /** Two numbers compared, without rounding. */
  record Compare(Amount left, Comparison comparison, Amount right) implements Expression {
    @Override
    public Certainty truth(FactSheet facts) {
      BigDecimal leftValue = left.valueOrNull(facts);
      BigDecimal rightValue = right.valueOrNull(facts);
      if (leftValue == null || rightValue == null) {
        return Certainty.UNKNOWN;
      }
      return Certainty.of(comparison.holds(leftValue.compareTo(rightValue)));
    }

    @Override
    public void openFacts(FactSheet facts, Consumer<Fact> into) {
      left.openFacts(facts, into);
      right.openFacts(facts, into);
    }

    @Override
    public void reads(Consumer<Fact> into) {
      left.reads(into);
      right.reads(into);
    }
  }

  /** A word is one of several. */
  record OneOf(Fact fact, Set<String> words) implements Expression {
    @Override
    public Certainty truth(FactSheet facts) {
      String value = facts.textOrNull(fact);
      return value == null ? Certainty.UNKNOWN : Certainty.of(words.contains(value));
    }

    @Override
    public void openFacts(FactSheet facts, Consumer<Fact> into) {
      if (facts.textOrNull(fact) == null) {
        into.accept(fact);
      }
    }

    @Override
    public void reads(Consumer<Fact> into) {
      into.accept(fact);
    }
  }

  /** A country belongs to a group on the day of the facts. */
  record InGroup(Fact fact, String group) implements Expression {
    @Override
    public Certainty truth(FactSheet facts) {
      String value = facts.textOrNull(fact);
      return value == null ? Certainty.UNKNOWN : Certainty.of(facts.inGroup(group, value));
    }

    @Override
    public void openFacts(FactSheet facts, Consumer<Fact> into) {
      if (facts.textOrNull(fact) == null) {
        into.accept(fact);
      }
    }

    @Override
    public void reads(Consumer<Fact> into) {
      into.accept(fact);
    }
  }

  /** A set of words holds one word. */
  record Holds(Fact fact, String word) implements Expression {
    @Override
    public Certainty truth(FactSheet facts) {
      Set<?> value = facts.setOrNull(fact);
      return value == null ? Certainty.UNKNOWN : Certainty.of(value.contains(word));
    }

    @Override
    public void openFacts(FactSheet facts, Consumer<Fact> into) {
      if (facts.setOrNull(fact) == null) {
        into.accept(fact);
      }
    }

    @Override
    public void reads(Consumer<Fact> into) {
      into.accept(fact);
    }
  }

  /** How two numbers are compared. */
  enum Comparison {
    LESS,
    AT_MOST,
    EQUAL,
    UNEQUAL,
    AT_LEAST,
    MORE;

    boolean holds(int sign) {
      return switch (this) {
        case LESS -> sign < 0;
        case AT_MOST -> sign <= 0;
        case EQUAL -> sign == 0;
        case UNEQUAL -> sign != 0;
        case AT_LEAST -> sign >= 0;
        case MORE -> sign > 0;
      };
    }
  }

  /** An exact number. */
  sealed interface Amount {

    /** The value, or null when a fact in it is unknown. */
    @Nullable BigDecimal valueOrNull(FactSheet facts);

    /** Names the unknown facts in it. */
    void openFacts(FactSheet facts, Consumer<Fact> into);

    /** Names every fact that it reads. */
    void reads(Consumer<Fact> into);

    /** A number written in the condition. */
    record Literal(BigDecimal value) implements Amount {
      @Override
      public BigDecimal valueOrNull(FactSheet facts) {
        return value;
      }

      @Override
      public void openFacts(FactSheet facts, Consumer<Fact> into) {}

      @Override
      public void reads(Consumer<Fact> into) {}
    }

    /** A fact that is a number. */
    record Of(Fact fact) implements Amount {
      @Override
      public @Nullable BigDecimal valueOrNull(FactSheet facts) {
        return facts.numberOrNull(fact);
      }

      @Override
      public void openFacts(FactSheet facts, Consumer<Fact> into) {
        if (facts.numberOrNull(fact) == null) {
          into.accept(fact);
        }
      }

      @Override
      public void reads(Consumer<Fact> into) {
        into.accept(fact);
      }
    }

    /** A product; with it a ratio is compared without dividing. */
    record Product(Amount left, Amount right) implements Amount {
      @Override
      public @Nullable BigDecimal valueOrNull(FactSheet facts) {
        BigDecimal leftValue = left.valueOrNull(facts);
        BigDecimal rightValue = right.valueOrNull(facts);
        return leftValue == null || rightValue == null ? null : leftValue.multiply(rightValue);
      }

      @Override
      public void openFacts(FactSheet facts, Consumer<Fact> into) {
        left.openFacts(facts, into);
        right.openFacts(facts, into);
      }

      @Override
      public void reads(Consumer<Fact> into) {
        left.reads(into);
        right.reads(into);
      }
    }
  }
}
