package org.downstream.rule;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.downstream.evidence.Certainty;
import org.downstream.watchlist.ReviewPolicy;

/**
 * A worked example that a provision must answer.
 *
 * @param name what it shows
 * @param on the day whose law applies
 * @param facts the facts by name, as written
 * @param expect whether the condition is met; empty when the text must not bind on that day
 * @param policy the review policy that must follow, if the case says so
 */
public record ProvisionCase(
    String name,
    LocalDate on,
    Map<String, Object> facts,
    Optional<Certainty> expect,
    Optional<ReviewPolicy> policy) {}
