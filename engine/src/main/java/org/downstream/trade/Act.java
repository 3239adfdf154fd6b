package org.downstream.trade;

import java.util.Optional;
import org.downstream.evidence.Certainty;

/**
 * One act that a deal consists of, or may consist of.
 *
 * @param kind which act
 * @param certainty UNKNOWN when the book does not say which of several acts it is
 * @param origin country the item leaves or stands in
 * @param destination country the item comes to, or stands in
 */
public record Act(
    ActKind kind, Certainty certainty, Optional<String> origin, Optional<String> destination) {}
