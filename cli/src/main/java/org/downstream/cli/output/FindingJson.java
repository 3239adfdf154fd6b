package org.downstream.cli.output;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.downstream.evidence.Citation;
import org.downstream.rule.Evidence;
import org.downstream.rule.Finding;
import org.downstream.screening.TestAnswer;
import org.downstream.screening.TestAnswer.TestFinding;

/** Findings and test answers in the JSON of a determination. */
final class FindingJson {

  private final JsonGenerator json;

  FindingJson(JsonGenerator json) {
    this.json = json;
  }

  void write(Finding finding) throws IOException {
    json.writeStartObject();
    json.writeStringField("provision", finding.provision());
    json.writeStringField("title", finding.title());
    json.writeStringField("effect", finding.effect().name());
    json.writeStringField("certainty", finding.certainty().name());
    json.writeStringField("standing", finding.standing().name());
    Json.textOrNull(json, "policy", finding.policy().map(Enum::name));
    Json.textOrNull(json, "weight", finding.weight().map(Enum::name));
    json.writeStringField("question", finding.question());
    json.writeStringField("subject", finding.subject());
    json.writeStringField("citation", Words.citations(finding));
    json.writeArrayFieldStart("citations");
    for (Citation citation : finding.citations()) {
      json.writeStartObject();
      json.writeStringField("text", citation.text());
      json.writeStringField("address", citation.address());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("evidence");
    for (Evidence evidence : finding.evidence()) {
      json.writeStartObject();
      json.writeStringField("statement", evidence.statement());
      json.writeStringField("place", evidence.place());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeBooleanField("verified", finding.verified());
    json.writeEndObject();
  }

  void write(TestAnswer test) throws IOException {
    json.writeObjectFieldStart(test.test().code());
    json.writeStringField("answer", test.answer().name());
    json.writeArrayFieldStart("findings");
    for (TestFinding finding : test.findings()) {
      json.writeStartObject();
      json.writeStringField("subject", finding.subject());
      json.writeStringField("name", finding.name());
      json.writeStringField("answer", finding.answer().name());
      json.writeStringField("statement", finding.statement());
      json.writeStringField("source", finding.source());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
