package org.downstream.sources.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Hashes a file while it is read. */
final class HashedInput extends DigestInputStream {

  HashedInput(InputStream in) {
    super(in, sha256Digest());
  }

  private static MessageDigest sha256Digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java platform has SHA-256.", impossible);
    }
  }

  /** Reads what is left and gives the hash of all of it. */
  String sha256() throws IOException {
    in.transferTo(
        new OutputStream() {
          @Override
          public void write(int each) {
            digest.update((byte) each);
          }

          @Override
          public void write(byte[] bytes, int from, int count) {
            digest.update(bytes, from, count);
          }
        });
    return HexFormat.of().formatHex(digest.digest());
  }
}
