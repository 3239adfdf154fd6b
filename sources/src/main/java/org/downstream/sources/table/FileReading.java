package org.downstream.sources.table;

/**
 * What became of one file. Every row read was accepted or rejected.
 *
 * @param file its name, such as "deals.csv"
 * @param encoding the encoding it was read in; empty when it is not text
 * @param delimiter what separates its cells; empty when there is no heading
 * @param sha256 hash of the whole file, in hexadecimal; empty when it cannot be read to its end
 * @param read rows with content below the heading
 * @param accepted rows that became a value
 * @param rejected rows that did not
 */
public record FileReading(
    String file,
    String encoding,
    String delimiter,
    String sha256,
    long read,
    long accepted,
    long rejected) {

  public FileReading {
    if (read != accepted + rejected) {
      throw new IllegalStateException(
          file
              + ": "
              + read
              + " rows were read, but "
              + accepted
              + " accepted and "
              + rejected
              + " rejected.\nMaybe a row was lost.");
    }
  }
}
