package org.downstream.name.search;

/** Fills a lattice with the units of an asked name and everything they may be in an index. */
final class QueryReader {
  private static final int LONG_NAME = 6;

  private final NameIndex index;
  private final Lattice lattice;
  private final NameReader reader;
  private final HanRun run;
  private final HanExplanations han;
  private final LatinExplanations latin;

  QueryReader(NameIndex index, Lattice lattice) {
    this.lattice = lattice;
    this.index = index;
    this.reader = new NameReader(index.dictionary);
    this.run = new HanRun(index.dictionary);
    this.han = new HanExplanations(index, lattice);
    this.latin = new LatinExplanations(index, lattice);
  }

  /** Whether the name ended with a form in law. */
  boolean legalForm() {
    return reader.legalForm;
  }

  /** Whether what was read is nothing but a form in law. */
  boolean onlyForm() {
    return reader.onlyForm;
  }

  QueryKind kind() {
    int han = 0;
    for (int i = 0; i < lattice.units; i++) {
      han += Character.isIdeographic(lattice.unit[i].codePointAt(0)) ? 1 : 0;
    }
    if (han * 2 <= lattice.units) {
      return QueryKind.LATIN;
    }
    return han >= LONG_NAME ? QueryKind.HAN_FULL : QueryKind.HAN_SHORT;
  }

  void read(String folded) {
    lattice.clear();
    reader.read(folded);
    int latinFrom = 0;
    for (int i = 0; i < reader.size; i++) {
      if (reader.han[i]) {
        latin.explain(latinFrom, lattice.units);
        run.cut(reader.text[i]);
        han.explain(run);
        latinFrom = lattice.units;
      } else {
        String text = reader.text[i];
        WordClass kind = reader.kind[i];
        lattice.addUnit(text, kind, weight(text, kind), Utf8.of(text), text);
      }
    }
    latin.explain(latinFrom, lattice.units);
  }

  private float weight(String word, WordClass kind) {
    int found = index.vocabulary.find(word);
    return WordFacts.weight(found < 0 ? 0 : index.facts.frequency[found], kind, index.names.size());
  }
}
