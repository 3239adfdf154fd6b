package org.downstream.sources.ecfr;

/** The file declares a document type or uses an entity that only such a declaration can define. */
final class DoctypeRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  DoctypeRefused() {
    super("a document type or an entity");
  }
}
