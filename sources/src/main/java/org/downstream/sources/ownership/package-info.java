/** Ownership as registers publish it: what all formats share, and how it is joined to a book. */
@NullMarked
package org.downstream.sources.ownership;

import org.jspecify.annotations.NullMarked;
