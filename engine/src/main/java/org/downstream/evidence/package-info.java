/** What stands behind an answer: citations, provenance, and how certain it is. */
@NullMarked
package org.downstream.evidence;

import org.jspecify.annotations.NullMarked;
