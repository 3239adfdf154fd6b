package org.downstream.name.search;

import org.downstream.name.NameBearer;

/**
 * A name that is asked for.
 *
 * @param name as written, in any script
 * @param bearer what bears it; {@link NameBearer#UNKNOWN} when not said
 * @param country ISO 3166 alpha-2 of the bearer; empty when unknown
 */
public record NameQuery(String name, NameBearer bearer, String country) {

  /** A name of which nothing else is known. */
  public static NameQuery of(String name) {
    return new NameQuery(name, NameBearer.UNKNOWN, "");
  }
}
