package org.downstream.cli.output;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import org.downstream.rule.Finding;
import org.downstream.screening.Basis;
import org.downstream.screening.Determination;
import org.downstream.screening.Flip;
import org.downstream.screening.ScreeningTest;

/** What a supposition changes, as one JSON object. */
public final class WhatIfJson implements WhatIfWriter {

  private final JsonGenerator json;

  public WhatIfJson(Writer out) throws IOException {
    this.json = Json.to(out);
  }

  @Override
  public void begin(Supposition supposition) throws IOException {
    json.writeStartObject();
    strings("what_if", supposition.words());
    strings("no_effect", supposition.idle());
    basis("basis", supposition.before());
    basis("basis_what_if", supposition.after());
    json.writeArrayFieldStart("flips");
  }

  private void strings(String key, List<String> texts) throws IOException {
    json.writeArrayFieldStart(key);
    for (String text : texts) {
      json.writeString(text);
    }
    json.writeEndArray();
  }

  private void basis(String key, Basis basis) throws IOException {
    json.writeObjectFieldStart(key);
    json.writeStringField("rulebook_sha256", basis.rulebookSha256());
    strings("list_sha256", basis.lists().stream().map(Basis.ListBasis::sha256).toList());
    json.writeEndObject();
  }

  @Override
  public void write(Flip flip) throws IOException {
    json.writeStartObject();
    json.writeStringField("deal", flip.after().deal().id().value());
    json.writeStringField("on", flip.after().asOf().on().toString());
    json.writeStringField("change", FlipWords.change(flip));
    answer("as_it_is", flip.before());
    answer("as_supposed", flip.after());
    json.writeObjectFieldStart("tests");
    for (ScreeningTest test : flip.tests()) {
      json.writeObjectFieldStart(test.code());
      json.writeStringField("as_it_is", flip.before().test(test).answer().name());
      json.writeStringField("as_supposed", flip.after().test(test).answer().name());
      json.writeEndObject();
    }
    json.writeEndObject();
    json.writeArrayFieldStart("because");
    for (Flip.FindingChange each : flip.because()) {
      json.writeStartObject();
      json.writeStringField("provision", each.finding().provision());
      json.writeStringField("title", each.finding().title());
      json.writeStringField("subject", each.finding().subject());
      finding("as_it_is", each.before());
      finding("as_supposed", each.after());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void answer(String key, Determination answer) throws IOException {
    json.writeObjectFieldStart(key);
    json.writeStringField("verdict", answer.verdict().name());
    Json.textOrNull(json, "policy", answer.policy().map(Enum::name));
    json.writeStringField("standing", answer.standing().name());
    json.writeBooleanField("hold", answer.hold());
    json.writeStringField("sentence", answer.sentence());
    json.writeEndObject();
  }

  private void finding(String key, Optional<Finding> finding) throws IOException {
    if (finding.isEmpty()) {
      json.writeNullField(key);
      return;
    }
    json.writeObjectFieldStart(key);
    json.writeStringField("certainty", finding.orElseThrow().certainty().name());
    json.writeStringField("standing", finding.orElseThrow().standing().name());
    Json.textOrNull(json, "policy", finding.orElseThrow().policy().map(Enum::name));
    json.writeEndObject();
  }

  @Override
  public void end(Totals totals) throws IOException {
    json.writeEndArray();
    json.writeNumberField("deals", totals.deals());
    json.writeNumberField("answers_changed", totals.answers());
    json.writeNumberField("grounds_changed", totals.grounds());
    json.writeEndObject();
    json.writeRaw('\n');
    json.flush();
  }
}
