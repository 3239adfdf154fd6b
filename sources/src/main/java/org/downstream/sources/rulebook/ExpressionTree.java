package org.downstream.sources.rulebook;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.downstream.evidence.Certainty;
import org.downstream.rule.Expression;
import org.downstream.rule.Expression.Amount;
import org.downstream.rule.Expression.Comparison;
import org.downstream.rule.Fact;

/** Turns a checked CEL tree into the engine's expression; what the engine cannot say is refused. */
final class ExpressionTree {

  private static final String GROUP = "group.";

  private final CelAbstractSyntaxTree tree;
  private final YamlPlace place;

  ExpressionTree(CelAbstractSyntaxTree tree, YamlPlace place) {
    this.tree = tree;
    this.place = place;
  }

  Expression expression() {
    return truth(tree.getExpr());
  }

  private Expression truth(CelExpr expr) {
    return switch (expr.getKind()) {
      case CONSTANT -> new Expression.Constant(Certainty.of(expr.constant().booleanValue()));
      case IDENT -> new Expression.Is(fact(expr));
      case CALL -> call(expr.call());
      default -> throw refuse(expr);
    };
  }

  private Expression call(CelExpr.CelCall call) {
    return switch (call.function()) {
      case "_&&_" -> new Expression.All(parts("_&&_", call));
      case "_||_" -> new Expression.Any(parts("_||_", call));
      case "!_" -> new Expression.Not(truth(call.args().get(0)));
      case "@in" -> in(call.args().get(0), call.args().get(1));
      case "_==_" -> equal(call, Comparison.EQUAL);
      case "_!=_" -> equal(call, Comparison.UNEQUAL);
      case "_<_" -> compare(call, Comparison.LESS);
      case "_<=_" -> compare(call, Comparison.AT_MOST);
      case "_>_" -> compare(call, Comparison.MORE);
      case "_>=_" -> compare(call, Comparison.AT_LEAST);
      default ->
          throw place.refuse(
              RulebookFault.CONDITION_INVALID,
              "The engine does not know the operation " + call.function() + ".");
    };
  }

  private List<Expression> parts(String function, CelExpr.CelCall call) {
    List<Expression> result = new ArrayList<>();
    for (CelExpr arg : call.args()) {
      boolean same =
          arg.getKind() == CelExpr.ExprKind.Kind.CALL && arg.call().function().equals(function);
      if (same) {
        result.addAll(parts(function, arg.call()));
      } else {
        result.add(truth(arg));
      }
    }
    return result;
  }

  private Expression in(CelExpr member, CelExpr of) {
    if (of.getKind() == CelExpr.ExprKind.Kind.LIST) {
      Set<String> words = new HashSet<>();
      of.list().elements().forEach(each -> words.add(word(each)));
      return new Expression.OneOf(fact(member), Set.copyOf(words));
    }
    String name = of.getKind() == CelExpr.ExprKind.Kind.IDENT ? of.ident().name() : "";
    if (name.startsWith(GROUP)) {
      return new Expression.InGroup(fact(member), name.substring(GROUP.length()));
    }
    return new Expression.Holds(fact(of), word(member));
  }

  private Expression equal(CelExpr.CelCall call, Comparison comparison) {
    CelExpr left = call.args().get(0);
    CelExpr right = call.args().get(1);
    boolean words =
        right.getKind() == CelExpr.ExprKind.Kind.CONSTANT
            && right.constant().getKind() == CelConstant.Kind.STRING_VALUE;
    if (!words) {
      return compare(call, comparison);
    }
    Expression same = new Expression.OneOf(fact(left), Set.of(right.constant().stringValue()));
    return comparison == Comparison.EQUAL ? same : new Expression.Not(same);
  }

  private Expression compare(CelExpr.CelCall call, Comparison comparison) {
    return new Expression.Compare(
        amount(call.args().get(0)), comparison, amount(call.args().get(1)));
  }

  private Amount amount(CelExpr expr) {
    return switch (expr.getKind()) {
      case CONSTANT -> new Amount.Literal(number(expr.constant()));
      case IDENT -> new Amount.Of(figure(expr));
      case CALL -> product(expr);
      default -> throw refuse(expr);
    };
  }

  private Fact figure(CelExpr expr) {
    Fact fact = fact(expr);
    if (fact.type() != Fact.Type.NUMBER) {
      throw place.refuse(
          RulebookFault.CONDITION_INVALID,
          "The engine compares numbers only, and "
              + fact.code()
              + " is none.\nMaybe a fixed word should stand on the right.");
    }
    return fact;
  }

  private String word(CelExpr expr) {
    boolean word =
        expr.getKind() == CelExpr.ExprKind.Kind.CONSTANT
            && expr.constant().getKind() == CelConstant.Kind.STRING_VALUE;
    if (!word) {
      throw refuse(expr);
    }
    return expr.constant().stringValue();
  }

  private Amount product(CelExpr expr) {
    if (!expr.call().function().equals("_*_")) {
      throw place.refuse(
          RulebookFault.CONDITION_INVALID,
          "The engine compares without dividing or adding.\nMaybe write a / b >= c as a >= c * b.");
    }
    return new Amount.Product(amount(expr.call().args().get(0)), amount(expr.call().args().get(1)));
  }

  /** The shortest decimal that names the double is the one that was written. */
  private BigDecimal number(CelConstant constant) {
    return switch (constant.getKind()) {
      case INT64_VALUE -> BigDecimal.valueOf(constant.int64Value());
      case DOUBLE_VALUE -> decimal(constant.doubleValue());
      default ->
          throw place.refuse(
              RulebookFault.CONDITION_INVALID, "Expected a number, found " + constant + ".");
    };
  }

  private BigDecimal decimal(double written) {
    if (!Double.isFinite(written)) {
      throw place.refuse(RulebookFault.CONDITION_INVALID, "The number is too large.");
    }
    return BigDecimal.valueOf(written);
  }

  private Fact fact(CelExpr expr) {
    if (expr.getKind() != CelExpr.ExprKind.Kind.IDENT) {
      throw refuse(expr);
    }
    return Fact.named(expr.ident().name()).orElseThrow(() -> refuse(expr));
  }

  private Refusal refuse(CelExpr expr) {
    return place.refuse(
        RulebookFault.CONDITION_INVALID,
        "The engine cannot read this part of the condition: "
            + expr.getKind()
            + ".\nMaybe a fact stands where a fixed value should.");
  }
}
