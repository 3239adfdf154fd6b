package org.downstream.name.dictionary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.downstream.name.dictionary.LegalForm.Where;

/** Forms in law of many countries, and names without them. */
public final class LegalForms {
  private LegalForms() {}

  /**
   * A name without its forms in law.
   *
   * @param rest what remains, trimmed; the whole name when nothing would remain
   * @param forms the forms taken off, as they stood from left to right
   */
  public record Stripped(String rest, List<LegalForm> forms) {
    /** Copies the list. */
    public Stripped {
      forms = List.copyOf(forms);
    }
  }

  /** All spellings, longest first. */
  public static List<LegalForm> all() {
    return Table.ALL;
  }

  /** The form of this spelling, lower case, without full stops and commas. */
  public static Optional<LegalForm> of(String spelling) {
    return Optional.ofNullable(Table.BY_SPELLING.get(spelling));
  }

  /**
   * Takes the forms off a folded name: lower case, simplified, words parted by one space, without
   * full stops and commas.
   */
  public static Stripped strip(String folded) {
    String rest = folded.strip();
    List<LegalForm> forms = new ArrayList<>();
    boolean more = true;
    while (more && of(rest).isEmpty()) {
      more = false;
      for (LegalForm form : Table.ALL) {
        Optional<String> without = without(rest, form);
        if (without.isPresent() && !without.get().isEmpty()) {
          rest = without.get();
          forms.add(0, form);
          more = true;
          break;
        }
      }
    }
    return new Stripped(rest, forms);
  }

  private static Optional<String> without(String name, LegalForm form) {
    String spelling = form.spelling();
    if (name.endsWith(spelling)) {
      int start = name.length() - spelling.length();
      if (start == 0 || parted(name, start)) {
        return Optional.of(name.substring(0, start).strip());
      }
    }
    if (form.where() == Where.EITHER_END
        && name.startsWith(spelling)
        && (name.length() == spelling.length() || parted(name, spelling.length()))) {
      return Optional.of(name.substring(spelling.length()).strip());
    }
    return Optional.empty();
  }

  /** Whether a word ends there: Chinese needs no space, other scripts do. */
  private static boolean parted(String name, int at) {
    int before = name.codePointBefore(at);
    int after = name.codePointAt(at);
    return Character.isIdeographic(before)
        || Character.isIdeographic(after)
        || !Character.isLetterOrDigit(before)
        || !Character.isLetterOrDigit(after);
  }

  private static final class Table {
    static final List<LegalForm> ALL;
    static final Map<String, LegalForm> BY_SPELLING = new HashMap<>();

    static {
      List<LegalForm> all = new ArrayList<>();
      for (List<String> row :
          TableFile.read("legal-forms.tsv", "spelling", "normal", "jurisdictions", "where")
              .rows()) {
        Where where = row.get(3).isEmpty() ? Where.ANYWHERE : Where.valueOf(row.get(3));
        all.add(new LegalForm(row.get(0), row.get(1), row.get(2), where));
      }
      all.sort((one, other) -> other.spelling().length() - one.spelling().length());
      ALL = List.copyOf(all);
      ALL.forEach(form -> BY_SPELLING.put(form.spelling(), form));
    }
  }
}
