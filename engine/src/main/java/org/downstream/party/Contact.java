package org.downstream.party;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * How a party is reached, as written in the book, and the few figures on its size.
 *
 * @param address one line, down to the unit
 * @param addressKind such as "office", "residential", "virtual_office", "data_centre"
 * @param phone as written
 * @param email as written
 * @param website as written
 * @param registryId registry number, such as a USCC or UEN
 * @param employees number of people employed
 */
public record Contact(
    Optional<String> address,
    Optional<String> addressKind,
    Optional<String> phone,
    Optional<String> email,
    Optional<String> website,
    Optional<String> registryId,
    OptionalLong employees) {

  /** Nothing known. */
  public static final Contact NONE =
      new Contact(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          OptionalLong.empty());
}
