package org.downstream.sources.rulebook;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.downstream.evidence.Certainty;
import org.downstream.rule.Expression;
import org.downstream.rule.Expression.Amount;
import org.downstream.rule.Expression.Comparison;
import org.downstream.rule.Fact;

/** Writes a checked condition as bytes, and reads the same tree back. */
final class ExpressionForm {

  private ExpressionForm() {}

  static void write(Expression tree, DataOutput out) throws IOException {
    out.writeUTF(tree.getClass().getSimpleName());
    if (tree instanceof Expression.Constant constant) {
      out.writeUTF(constant.value().name());
    } else if (tree instanceof Expression.Is is) {
      out.writeUTF(is.fact().code());
    } else if (tree instanceof Expression.Joined joined) {
      out.writeInt(joined.parts().size());
      for (Expression part : joined.parts()) {
        write(part, out);
      }
    } else if (tree instanceof Expression.Not not) {
      write(not.part(), out);
    } else if (tree instanceof Expression.Compare compare) {
      write(compare.left(), out);
      out.writeUTF(compare.comparison().name());
      write(compare.right(), out);
    } else if (tree instanceof Expression.OneOf oneOf) {
      out.writeUTF(oneOf.fact().code());
      out.writeInt(oneOf.words().size());
      for (String word : new TreeSet<>(oneOf.words())) {
        out.writeUTF(word);
      }
    } else if (tree instanceof Expression.InGroup inGroup) {
      out.writeUTF(inGroup.fact().code());
      out.writeUTF(inGroup.group());
    } else if (tree instanceof Expression.Holds holds) {
      out.writeUTF(holds.fact().code());
      out.writeUTF(holds.word());
    } else {
      throw new IllegalArgumentException("No form is known for " + tree + ".");
    }
  }

  private static void write(Amount amount, DataOutput out) throws IOException {
    out.writeUTF(amount.getClass().getSimpleName());
    if (amount instanceof Amount.Literal literal) {
      out.writeUTF(literal.value().toString());
    } else if (amount instanceof Amount.Of of) {
      out.writeUTF(of.fact().code());
    } else if (amount instanceof Amount.Product product) {
      write(product.left(), out);
      write(product.right(), out);
    }
  }

  static Expression read(DataInput in) throws IOException {
    String kind = in.readUTF();
    return switch (kind) {
      case "Constant" -> new Expression.Constant(Certainty.valueOf(in.readUTF()));
      case "Is" -> new Expression.Is(fact(in));
      case "All" -> new Expression.All(parts(in));
      case "Any" -> new Expression.Any(parts(in));
      case "Not" -> new Expression.Not(read(in));
      case "Compare" ->
          new Expression.Compare(amount(in), Comparison.valueOf(in.readUTF()), amount(in));
      case "OneOf" -> new Expression.OneOf(fact(in), words(in));
      case "InGroup" -> new Expression.InGroup(fact(in), in.readUTF());
      case "Holds" -> new Expression.Holds(fact(in), in.readUTF());
      default -> throw new IOException("No part of a condition is called " + kind + ".");
    };
  }

  private static Amount amount(DataInput in) throws IOException {
    String kind = in.readUTF();
    return switch (kind) {
      case "Literal" -> new Amount.Literal(new BigDecimal(in.readUTF()));
      case "Of" -> new Amount.Of(fact(in));
      case "Product" -> new Amount.Product(amount(in), amount(in));
      default -> throw new IOException("No amount is called " + kind + ".");
    };
  }

  private static List<Expression> parts(DataInput in) throws IOException {
    List<Expression> parts = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      parts.add(read(in));
    }
    return parts;
  }

  private static Set<String> words(DataInput in) throws IOException {
    Set<String> words = new HashSet<>();
    for (int left = in.readInt(); left > 0; left--) {
      words.add(in.readUTF());
    }
    return Set.copyOf(words);
  }

  private static Fact fact(DataInput in) throws IOException {
    String name = in.readUTF();
    return Fact.named(name).orElseThrow(() -> new IOException("No fact is called " + name + "."));
  }
}
