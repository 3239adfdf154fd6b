package org.downstream.sources.published;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.BiConsumer;
import org.downstream.sources.published.EntryProblem.Code;

/** Reads the objects of a JSON array, or one object a line, one at a time and within limits. */
public final class JsonRecords {

  private static final int MOST_VALUES = 500_000;
  private static final int LONGEST_LINE = 32 << 20;
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(64)
                  .maxStringLength(4 << 20)
                  .maxNameLength(10_000)
                  .maxNumberLength(1_000)
                  .build())
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build();

  private int values;

  private JsonRecords() {}

  /**
   * Reads the elements of the outermost array, or of the array that is the member of that name.
   *
   * @param member the member of the outer object that holds the entries
   * @param record takes the number of each entry, from 1, and the entry
   */
  public static void ofArray(ListFile file, String member, BiConsumer<Long, JsonNode> record)
      throws IOException {
    try (InputStream in = file.open();
        JsonParser json = FACTORY.createParser(in)) {
      JsonToken first = json.nextToken();
      boolean found = first == JsonToken.START_ARRAY || goTo(json, member);
      if (!found) {
        throw new FileRefused(
            EntryProblem.ofFile(Code.NOT_JSON, "no " + member, "an array of entries"));
      }
      long number = 0;
      for (JsonToken t = json.nextToken(); t != JsonToken.END_ARRAY; t = json.nextToken()) {
        if (t == null) {
          throw new JsonParseException(json, "The array does not end.");
        }
        record.accept(++number, new JsonRecords().value(json, t));
      }
      while (json.nextToken() != null) {
        json.skipChildren();
      }
    } catch (JsonProcessingException malformed) {
      throw new FileRefused(problem(malformed));
    } catch (UncheckedIOException damaged) {
      throw Damaged.refusal(damaged);
    }
  }

  /**
   * Reads the entries of a list as {@link #ofArray} does. Each is counted, and one that is no
   * object is refused.
   */
  public static void ofEntries(
      ListFile file, String member, ListSink sink, BiConsumer<Long, JsonNode> entry)
      throws IOException {
    ofArray(
        file,
        member,
        (number, value) -> {
          sink.read(1);
          if (value.isObject()) {
            entry.accept(number, value);
          } else {
            sink.refused(
                1,
                new EntryProblem(Code.ENTRY_MALFORMED, number, "", value.text(), "an object"),
                List.of(value.text()));
          }
        });
  }

  /** Reads one object a line; a line that is none is handed on as null text by its number. */
  public static void ofLines(
      ListFile file, BiConsumer<Long, JsonNode> record, BiConsumer<Long, String> malformed)
      throws IOException {
    try (InputStream in = file.open()) {
      Lines lines = new Lines(in, LONGEST_LINE);
      long number = 0;
      for (byte[] line = lines.next(); line.length > 0 || lines.more(); line = lines.next()) {
        number++;
        if (blank(line)) {
          continue;
        }
        line(line, lines.cut(), number, record, malformed);
      }
    } catch (UncheckedIOException damaged) {
      throw Damaged.refusal(damaged);
    }
  }

  private static void line(
      byte[] line,
      boolean cut,
      long number,
      BiConsumer<Long, JsonNode> record,
      BiConsumer<Long, String> malformed)
      throws IOException {
    JsonNode value;
    try (JsonParser json = FACTORY.createParser(line)) {
      JsonToken first = json.nextToken();
      value = cut || first == null ? new JsonNode("") : new JsonRecords().value(json, first);
      if (json.nextToken() != null) {
        value = new JsonNode("");
      }
    } catch (JsonProcessingException | LimitPassed wrong) {
      value = new JsonNode("");
    }
    if (value.isObject()) {
      record.accept(number, value);
    } else {
      malformed.accept(
          number,
          new String(
              line, 0, Math.min(line.length, 2_000), java.nio.charset.StandardCharsets.UTF_8));
    }
  }

  private static boolean blank(byte[] line) {
    for (byte each : line) {
      if (each > ' ' || each < 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean goTo(JsonParser json, String member) throws IOException {
    for (JsonToken t = json.nextToken(); t != null; t = json.nextToken()) {
      if (t == JsonToken.FIELD_NAME) {
        boolean wanted = json.currentName().equals(member);
        if (json.nextToken() == JsonToken.START_ARRAY && wanted) {
          return true;
        }
        json.skipChildren();
      }
    }
    return false;
  }

  private JsonNode value(JsonParser json, JsonToken token) throws IOException {
    if (++values > MOST_VALUES) {
      throw new LimitPassed("more than " + MOST_VALUES + " values in an entry");
    }
    switch (token) {
      case START_OBJECT -> {
        JsonNode object = JsonNode.ofObject();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
          String key = json.currentName();
          object.put(key, value(json, json.nextToken()));
        }
        return object;
      }
      case START_ARRAY -> {
        JsonNode array = new JsonNode("");
        for (JsonToken t = json.nextToken(); t != JsonToken.END_ARRAY; t = json.nextToken()) {
          if (t == null) {
            throw new JsonParseException(json, "The array does not end.");
          }
          array.add(value(json, t));
        }
        return array;
      }
      case VALUE_NULL -> {
        return new JsonNode("");
      }
      default -> {
        return new JsonNode(json.getText());
      }
    }
  }

  private static EntryProblem problem(JsonProcessingException malformed) {
    int line = malformed.getLocation() == null ? 0 : malformed.getLocation().getLineNr();
    return EntryProblem.ofFile(Code.NOT_JSON, "line " + line + " of the JSON", "well-formed JSON");
  }
}
