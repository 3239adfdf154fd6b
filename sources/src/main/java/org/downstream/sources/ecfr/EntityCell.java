package org.downstream.sources.ecfr;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The entity cell, unpicked into the parties that it lists: mostly one, but several where
 * subordinate institutions or affiliates follow in the same cell.
 */
record EntityCell(List<Listed> parties) {

  /**
   * A party of the cell.
   *
   * @param aliasesMissing whether the text announces another number of aliases
   */
  record Listed(
      String name,
      List<String> aliases,
      List<String> addresses,
      boolean addressOnly,
      boolean aliasesMissing) {}

  private static final Pattern SEE =
      Pattern.compile(
          "(?i)\\s*\\(\\s*see (?:also )?(?:the )?(?:alternate |alternative |other )?address[^)]*\\)\\.?");
  private static final Pattern SUBORDINATE =
      Pattern.compile("(?i)(?:^|\\n)subordinate institu\\w*:?\\s+");
  private static final Pattern OWNER_FIRST =
      Pattern.compile("(?is)^[^—\\n]*?\\bsubordinate institution:\\s*—?");
  private static final Pattern SHARED_ADDRESSES =
      Pattern.compile("(?i)the following addresses apply to the entity and (?:to )?the [^:]*:\\s*");
  private static final Pattern AFFILIATES = Pattern.compile("(?i)^affiliated entities:\\s*");
  private static final Pattern ADDRESSES_FOR = Pattern.compile("(?i)addresses for [^:\\n]*:\\s*");
  private static final Pattern ADDRESS_ENTRY = Pattern.compile("(?is)^Address \\d+,.*");
  private static final Pattern LOOKS_LIKE_ADDRESS =
      Pattern.compile("(?i)^(?:no\\b|\\d|building\\b|bldg\\b|room\\b|floor\\b|unit\\b|block\\b).*");
  private static final Pattern LAST_WORD = Pattern.compile("([\\p{L}.]+?)\\.?\\s*$");

  static boolean announcesOthers(String text) {
    return text.matches(
        "(?is)^subordinate institu\\w*:?\\s*$|^the following [^—]*subordinate[^—]*:?\\s*$");
  }

  static boolean givesAddressesOfOthers(String text) {
    return SHARED_ADDRESSES.matcher(text).lookingAt();
  }

  static EntityCell of(String cell) {
    String text =
        SEE.matcher(cell)
            .replaceAll("")
            .replaceAll("(?i)(?<=[:;,])\\s*(and\\s+)?[—–]", "$1\n—")
            .replaceAll("(?i)(?<=[:;]|and)\\s+-(?=\\p{Lu})", "\n—");
    List<String> shared = List.of();
    Matcher sharedAddresses = SHARED_ADDRESSES.matcher(text);
    if (sharedAddresses.find()) {
      shared = addresses(text.substring(sharedAddresses.end()));
      text = text.substring(0, sharedAddresses.start());
    }
    List<Listed> parties = new ArrayList<>();
    for (String block : blocks(text)) {
      Listed party = party(block);
      if (!party.name().isEmpty()) {
        parties.add(
            party.addresses().isEmpty()
                ? new Listed(
                    party.name(),
                    party.aliases(),
                    shared,
                    party.addressOnly(),
                    party.aliasesMissing())
                : party);
      }
    }
    return new EntityCell(parties);
  }

  private static List<String> blocks(String text) {
    Matcher affiliates = AFFILIATES.matcher(text);
    if (affiliates.find()) {
      return affiliates(text.substring(affiliates.end()));
    }
    return Arrays.stream(SUBORDINATE.split(text, -1)).filter(block -> !block.isBlank()).toList();
  }

  /** One affiliate a line, but aliases and the address after them continue the line above. */
  private static List<String> affiliates(String text) {
    List<String> blocks = new ArrayList<>();
    String above = "";
    for (String line : text.split("\n", -1)) {
      if (line.isBlank()) {
        continue;
      }
      boolean continues =
          !blocks.isEmpty()
              && (line.startsWith("—")
                  || above.matches("(?is).*;(?:\\s*and)?\\s*$")
                  || LOOKS_LIKE_ADDRESS.matcher(line).matches());
      if (continues) {
        blocks.set(blocks.size() - 1, blocks.get(blocks.size() - 1) + "\n" + line);
      } else {
        blocks.add(line);
      }
      above = line;
    }
    return blocks;
  }

  private static Listed party(String block) {
    String text =
        ADDRESSES_FOR.matcher(OWNER_FIRST.matcher(block).replaceFirst("")).replaceFirst("");
    if (ADDRESS_ENTRY.matcher(text).matches()) {
      int comma = text.indexOf(',');
      return new Listed(
          text.substring(0, comma), List.of(), addresses(text.substring(comma + 1)), true, false);
    }
    AliasList list = AliasList.in(text);
    List<String> aliases =
        list.aliases().stream().filter(alias -> !alias.equals(list.before())).toList();
    return new Listed(list.before(), aliases, addresses(list.after()), false, !list.asAnnounced());
  }

  /** Addresses are parted by "; and", or by ", and" after the name of the country. */
  static List<String> addresses(String text) {
    String line = text.replaceAll("\\s+", " ").strip();
    Matcher last = LAST_WORD.matcher(line);
    String parted =
        last.find() && last.group(1).length() > 3
            ? line.replaceAll("(?i)(\\b" + Pattern.quote(last.group(1)) + "),? and ", "$1; ")
            : line;
    return Arrays.stream(parted.split(";\\s*(?:and\\b)?", -1))
        .map(
            address ->
                address
                    .replaceFirst("(?i)^[\\s,.:]*(?:and\\s+)?(?:address:\\s*)?", "")
                    .replaceFirst("[\\s,]+$", ""))
        .map(EntityCell::withoutFullStop)
        .filter(address -> !address.isEmpty() && !address.toLowerCase(Locale.ROOT).equals("and"))
        .distinct()
        .toList();
  }

  private static String withoutFullStop(String address) {
    return address.matches("(?s).*[^.A-Z][^.]\\.") || address.matches("(?s).*[\\p{Ll}\\d)]\\.")
        ? address.substring(0, address.length() - 1)
        : address;
  }
}
