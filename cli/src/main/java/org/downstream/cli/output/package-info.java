/** Determinations and small results as JSON, CSV and text for a terminal. */
@NullMarked
package org.downstream.cli.output;

import org.jspecify.annotations.NullMarked;
