package org.downstream.name.search;

/** How a part of an asked name leads to a word of a listed one. */
enum Link {
  SAME("the same"),
  STEM("another form of the word"),
  JOINED("written as one word"),
  SPLIT("written apart"),
  TRANSLATED("translation"),
  ALIAS("recorded name"),
  PINYIN("pinyin"),
  PINYIN_OTHER("pinyin, another reading"),
  WADE_GILES("Wade-Giles"),
  CANTONESE("Cantonese, Hong Kong spelling"),
  EDITED("a letter apart"),
  EDITED_TWICE("two letters apart"),
  INITIALS("initials"),
  SOUND("sounds alike"),
  NUMBER("the same number"),
  CHARACTERS("shares characters");

  final String words;

  Link(String words) {
    this.words = words;
  }
}
