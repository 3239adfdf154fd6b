package org.downstream.cli.output;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.downstream.rule.Finding;
import org.downstream.rule.MissingFact;
import org.downstream.screening.Basis;
import org.downstream.screening.Basis.ListBasis;
import org.downstream.screening.Determination;
import org.downstream.screening.TestAnswer;
import org.downstream.trade.Deal;
import org.downstream.trade.DealId;

/**
 * Determinations as a JSON array, one object per deal, in the order of the deal ids. The keys are
 * declared in docs/formats/check.schema.json.
 */
public final class DeterminationJson implements DeterminationWriter {

  private final JsonGenerator json;
  private Optional<DealId> last = Optional.empty();

  public DeterminationJson(Writer out) throws IOException {
    this.json = Json.to(out);
  }

  @Override
  public void begin() throws IOException {
    json.writeStartArray();
  }

  @Override
  public void write(Determination determination) throws IOException {
    DealId id = determination.deal().id();
    requireOrder(id);
    last = Optional.of(id);
    json.writeStartObject();
    writeDeal(determination);
    writeAnswer(determination);
    json.writeObjectFieldStart("tests");
    for (TestAnswer test : determination.tests()) {
      new FindingJson(json).write(test);
    }
    json.writeEndObject();
    json.writeArrayFieldStart("findings");
    for (Finding finding : determination.findings()) {
      new FindingJson(json).write(finding);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("missing");
    for (MissingFact fact : determination.missing()) {
      write(fact);
    }
    json.writeEndArray();
    json.writeFieldName("chain");
    new ChainJson(json).write(determination.chain());
    json.writeFieldName("basis");
    write(determination.basis());
    json.writeEndObject();
  }

  @Override
  public void end() throws IOException {
    json.writeEndArray();
    json.writeRaw('\n');
    json.flush();
  }

  static void writeQuantity(JsonGenerator json, Optional<BigDecimal> quantity) throws IOException {
    if (quantity.isPresent()) {
      json.writeNumberField("quantity", quantity.orElseThrow());
    } else {
      json.writeNullField("quantity");
    }
  }

  private void requireOrder(DealId id) {
    if (last.isPresent() && id.compareTo(last.orElseThrow()) < 0) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "The deal %s comes after %s.\nMaybe the determinations are not sorted by deal id.",
              id,
              last.orElseThrow()));
    }
  }

  private void writeDeal(Determination determination) throws IOException {
    Deal deal = determination.deal();
    json.writeStringField("deal", deal.id().value());
    json.writeStringField("kind", deal.kind().code());
    json.writeStringField("date", deal.date().toString());
    json.writeStringField("from", deal.from().value());
    json.writeStringField("to", deal.to().value());
    json.writeStringField("item", deal.item());
    writeQuantity(json, deal.quantity());
    json.writeStringField("classification", determination.classification());
  }

  private void writeAnswer(Determination determination) throws IOException {
    LocalDate knownBy = determination.asOf().knownBy();
    json.writeStringField("on", determination.asOf().on().toString());
    Json.textOrNull(
        json,
        "known_by",
        knownBy.equals(LocalDate.MAX) ? Optional.empty() : Optional.of(knownBy.toString()));
    json.writeStringField("verdict", determination.verdict().name());
    Json.textOrNull(json, "policy", determination.policy().map(Enum::name));
    json.writeStringField("standing", determination.standing().name());
    json.writeBooleanField("hold", determination.hold());
    json.writeStringField("sentence", determination.sentence());
  }

  private void write(MissingFact fact) throws IOException {
    json.writeStartObject();
    json.writeStringField("fact", fact.fact());
    json.writeStringField("subject", fact.subject());
    json.writeStringField("question", fact.question());
    json.writeNumberField("cost", fact.cost());
    json.writeEndObject();
  }

  private void write(Basis basis) throws IOException {
    json.writeStartObject();
    json.writeArrayFieldStart("lists");
    for (ListBasis list : basis.lists()) {
      json.writeStartObject();
      json.writeStringField("title", list.title());
      json.writeBooleanField("starter", list.starter());
      json.writeStringField("vintage", list.vintage().toString());
      json.writeNumberField("entries", list.entries());
      json.writeStringField("sha256", list.sha256());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeObjectFieldStart("rulebook");
    json.writeStringField("sha256", basis.rulebookSha256());
    json.writeNumberField("provisions", basis.provisions());
    json.writeEndObject();
    json.writeObjectFieldStart("book");
    for (Map.Entry<String, String> file : basis.bookFiles().entrySet()) {
      json.writeStringField(file.getKey(), file.getValue());
    }
    json.writeEndObject();
    json.writeEndObject();
  }
}
