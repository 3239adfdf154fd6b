package org.downstream.sources.table;

import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Recognizes by their first bytes the files that are no text, whatever their name says. */
final class FileSignature {

  private static final Map<String, String> KINDS = new LinkedHashMap<>();

  static {
    KINDS.put("504b0304", "a zip archive or a workbook (.xlsx)");
    KINDS.put("504b0506", "an empty zip archive");
    KINDS.put("1f8b", "a gzip archive");
    KINDS.put("d0cf11e0a1b11ae1", "an old workbook (.xls)");
    KINDS.put("25504446", "a PDF document");
    KINDS.put("377abcaf271c", "a 7z archive");
    KINDS.put("526172211a07", "a RAR archive");
    KINDS.put("425a6839", "a bzip2 archive");
    KINDS.put("fd377a585a00", "an xz archive");
    KINDS.put("28b52ffd", "a zstd archive");
    KINDS.put("50415231", "a Parquet file");
    KINDS.put("89504e47", "a PNG picture");
    KINDS.put("7f454c46", "a program");
    KINDS.put("fffe0000", "text in UTF-32");
    KINDS.put("0000feff", "text in UTF-32");
  }

  private FileSignature() {}

  /** What the file is, when its first bytes say that it is no text. */
  static Optional<String> of(byte[] head) {
    String hex = HexFormat.of().formatHex(head, 0, Math.min(head.length, 8));
    return KINDS.entrySet().stream()
        .filter(kind -> hex.startsWith(kind.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }
}
