package org.downstream.bench.accuracy;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.downstream.name.NameBearer;
import org.downstream.name.dictionary.LegalForms;
import org.downstream.name.dictionary.Simplified;
import org.downstream.name.search.NameDictionary;
import org.downstream.name.search.NameHit;
import org.downstream.name.search.NameIndex;
import org.downstream.name.search.NameQuery;
import org.downstream.name.search.NameRole;
import org.downstream.sources.lists.NameKey;

/**
 * An index in which names that are equal but for a form in law are of one entity, whatever list
 * they come from.
 */
final class Names {
  private final NameIndex index;
  private final Map<String, Integer> entityOfName;

  private Names(NameIndex index, Map<String, Integer> entityOfName) {
    this.index = index;
    this.entityOfName = entityOfName;
  }

  /** The best hits for the name of an organisation; ten are enough for all counted here. */
  List<NameHit> search(String name) {
    return search(name, NameBearer.ORGANISATION);
  }

  List<NameHit> search(String name, NameBearer bearer) {
    return index.search(new NameQuery(name, bearer, ""), 10);
  }

  /** The entity that has this very name. */
  Optional<Integer> entity(String name) {
    return Optional.ofNullable(entityOfName.get(key(name)));
  }

  String text(NameHit hit) {
    return index.name(hit.row());
  }

  int size() {
    return index.size();
  }

  /** The rank of an entity among hits, from 1; 0 when it is not there. */
  static int rank(List<NameHit> hits, int entity) {
    for (int i = 0; i < hits.size(); i++) {
      if (hits.get(i).entity() == entity) {
        return i + 1;
      }
    }
    return 0;
  }

  /**
   * Letters and figures alone, small and simplified, without forms in law: lists write one party
   * now as JSC Example and now as Joint Stock Company Example.
   */
  static String key(String name) {
    String folded = Simplified.fold(Normalizer.normalize(name, Normalizer.Form.NFKC));
    String bare = LegalForms.strip(String.join(" ", NameKey.words(folded))).rest();
    return bare.replace(" ", "");
  }

  /** Takes parties, each with its names. */
  static final class Builder {
    private final NameIndex.Builder index;
    private final Map<String, Integer> entityOfName = new HashMap<>();
    private int entities;

    private Builder(NameDictionary dictionary) {
      this.index = NameIndex.builder(dictionary);
    }

    /** With all that is shipped. */
    static Builder shipped() {
      return new Builder(NameDictionary.shipped());
    }

    /** Without the table of aliases. */
    static Builder withoutAliases() {
      return new Builder(NameDictionary.withAliases(List.of()));
    }

    /** Adds a party; the first name is the published one. Returns its entity. */
    int add(List<String> names, List<String> weak, NameBearer bearer, String country) {
      int entity = entities;
      for (String name : names) {
        Integer known = entityOfName.get(key(name));
        if (known != null) {
          entity = known;
          break;
        }
      }
      return add(entity, names, weak, bearer, country);
    }

    /** Adds names to an entity. */
    int add(int entity, List<String> names, List<String> weak, NameBearer bearer, String country) {
      entities = Math.max(entities, entity + 1);
      NameRole role = NameRole.PRIMARY;
      for (String name : names) {
        if (!key(name).isEmpty()) {
          entityOfName.putIfAbsent(key(name), entity);
          index.add(entity, name, role, bearer, country);
          role = NameRole.ALIAS;
        }
      }
      weak.forEach(name -> index.add(entity, name, NameRole.WEAK, bearer, country));
      return entity;
    }

    Names build() {
      return new Names(index.build(), Map.copyOf(entityOfName));
    }
  }
}
