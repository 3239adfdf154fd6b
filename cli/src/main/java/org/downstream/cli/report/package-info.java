/** Determinations as one self-contained HTML file with a picture of each chain. */
@NullMarked
package org.downstream.cli.report;

import org.jspecify.annotations.NullMarked;
