package org.downstream.cli.output;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.downstream.party.PartyId;
import org.downstream.trade.DealChain;
import org.downstream.trade.DealChain.End;
import org.downstream.trade.DealChain.Link;
import org.downstream.trade.DealId;

/** The chain of deals in the JSON of a determination. */
final class ChainJson {

  private final JsonGenerator json;

  ChainJson(JsonGenerator json) {
    this.json = json;
  }

  void write(DealChain chain) throws IOException {
    json.writeStartObject();
    json.writeArrayFieldStart("links");
    for (Link link : chain.links()) {
      write(link);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("ends");
    for (End end : chain.ends()) {
      write(end);
    }
    json.writeEndArray();
    json.writeBooleanField("cyclic", chain.cyclic());
    json.writeEndObject();
  }

  private void write(Link link) throws IOException {
    json.writeStartObject();
    json.writeStringField("deal", link.deal().value());
    json.writeStringField("kind", link.kind().code());
    json.writeStringField("date", link.date().toString());
    json.writeStringField("from", link.from().value());
    json.writeStringField("to", link.to().value());
    json.writeStringField("item", link.item());
    DeterminationJson.writeQuantity(json, link.quantity());
    json.writeStringField("position", link.position().name());
    json.writeArrayFieldStart("after");
    for (DealId source : link.after()) {
      json.writeString(source.value());
    }
    json.writeEndArray();
    json.writeStringField("moves", link.moves().name());
    json.writeEndObject();
  }

  private void write(End end) throws IOException {
    json.writeStartObject();
    Json.textOrNull(json, "party", end.party().map(PartyId::value));
    json.writeStringField("role", end.role().name());
    json.writeStringField("deal", end.deal().value());
    json.writeStringField("certainty", end.certainty().name());
    json.writeStringField("statement", end.statement());
    json.writeEndObject();
  }
}
