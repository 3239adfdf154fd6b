/** Makes the derived tables of {@code org.downstream.name.dictionary} anew from their sources. */
@NullMarked
package org.downstream.bench.dictionary;

import org.jspecify.annotations.NullMarked;
