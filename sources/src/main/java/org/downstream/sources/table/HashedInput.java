package org.downstream.sources.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import org.downstream.evidence.Sha256;

/** Hashes a file while it is read. */
final class HashedInput extends DigestInputStream {

  HashedInput(InputStream in) {
    super(in, Sha256.digest());
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
    return Sha256.of(digest);
  }
}
