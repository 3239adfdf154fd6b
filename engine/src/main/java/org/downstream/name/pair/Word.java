package org.downstream.name.pair;

/** A word of a name, ready to be compared. */
final class Word {
  private final String written;
  private final String key;
  private final Writing writing;
  private final Role role;
  private final float weight;
  private final String[] forms;
  private final String[] sounds;
  private final int[] consonants;
  private final GivenNames.Marks marks;
  private final String concept;
  private final int afterComma;

  private Word(
      String written,
      String key,
      Writing writing,
      Role role,
      float weight,
      String[] forms,
      String[] sounds,
      GivenNames.Marks marks,
      String concept,
      int afterComma) {
    this.written = written;
    this.key = key;
    this.writing = writing;
    this.role = role;
    this.weight = weight;
    this.forms = forms;
    this.sounds = sounds;
    this.consonants = java.util.Arrays.stream(sounds).mapToInt(ConsonantCount::of).toArray();
    this.marks = marks;
    this.concept = concept;
    this.afterComma = afterComma;
  }

  /** As it stands in the name. */
  String written() {
    return written;
  }

  /** Its letters in its own script, folded. */
  String key() {
    return key;
  }

  /** Its script. */
  Writing writing() {
    return writing;
  }

  /** What it does in the name. */
  Role role() {
    return role;
  }

  /** How much it tells; 0 for what comes and goes. */
  float weight() {
    return weight;
  }

  /** Its spellings in Latin letters, the likeliest first. */
  String[] forms() {
    return forms;
  }

  /** The same as {@link SoundSpelling}. */
  String[] sounds() {
    return sounds;
  }

  /** The {@link ConsonantCount} of each sound. */
  int[] consonants() {
    return consonants;
  }

  /** What is known of it as a given name. */
  GivenNames.Marks marks() {
    return marks;
  }

  /** The business word or place it stands for; empty when it is none. */
  String concept() {
    return concept;
  }

  /** How many commas stand before it. */
  int afterComma() {
    return afterComma;
  }

  /** What a word does in a name. */
  enum Role {
    /** A name, or a word that tells something. */
    CONTENT,
    INITIAL,
    /** A Chinese trade name whose Latin spelling is known. */
    TRADE_NAME,
    /** Such as CNPC. */
    ABBREVIATION,
    TITLE,
    /** Such as al, de and the. */
    PARTICLE,
    /** Such as bin. */
    KIN,
    /** Such as Jr. */
    SUFFIX,
    PLACE,
    BUSINESS,
    /** A business word whose units are told apart by number. */
    INSTITUTION,
    NUMBER,
    LEGAL_FORM
  }

  static final GivenNames.Marks NO_MARKS = new GivenNames.Marks(new int[0], new int[0], new int[0]);

  /** A content word with its spellings. */
  static Word of(RawWord raw, String[] forms, Role role, float weight) {
    return new Word(
        raw.written(),
        key(raw),
        raw.writing(),
        role,
        weight,
        forms,
        sounds(forms),
        NO_MARKS,
        "",
        raw.afterComma());
  }

  private static String key(RawWord raw) {
    return raw.writing().abjad() ? AbjadLetters.bare(raw.folded()) : raw.folded();
  }

  private static String[] sounds(String[] forms) {
    String[] sounds = new String[forms.length];
    for (int i = 0; i < forms.length; i++) {
      sounds[i] = SoundSpelling.of(forms[i]);
    }
    return sounds;
  }

  /** The same word with one more spelling. */
  Word alsoSpelled(String other) {
    String[] more = java.util.Arrays.copyOf(forms, forms.length + 1);
    more[forms.length] = other;
    return new Word(
        written, key, writing, role, weight, more, sounds(more), marks, concept, afterComma);
  }

  Word withMarks(GivenNames.Marks known) {
    return new Word(written, key, writing, role, weight, forms, sounds, known, concept, afterComma);
  }

  Word withConcept(String stands) {
    return new Word(written, key, writing, role, weight, forms, sounds, marks, stands, afterComma);
  }

  Word as(Role other, float heavy) {
    return new Word(written, key, writing, other, heavy, forms, sounds, marks, concept, afterComma);
  }

  /** The likeliest spelling in Latin letters. */
  String form() {
    return forms[0];
  }

  /** Whether its short vowels are not written or only guessed. */
  boolean lax() {
    return writing.abjad() || writing == Writing.OTHER || writing == Writing.KANA;
  }

  /** Whether it has to be explained by a word of the other name. */
  boolean counts() {
    return switch (role) {
      case CONTENT, INITIAL, ABBREVIATION, TRADE_NAME, PLACE, BUSINESS, INSTITUTION -> weight > 0;
      case TITLE, PARTICLE, KIN, SUFFIX, NUMBER, LEGAL_FORM -> false;
    };
  }
}
