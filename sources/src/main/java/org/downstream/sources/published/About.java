package org.downstream.sources.published;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a file says of itself.
 *
 * @param vintage the day of the text; empty when the file does not say
 */
public record About(Optional<LocalDate> vintage) {}
