/** Reads the rulebook: one YAML file per provision, its condition in CEL, checked when loaded. */
@NullMarked
package org.downstream.sources.rulebook;

import org.jspecify.annotations.NullMarked;
