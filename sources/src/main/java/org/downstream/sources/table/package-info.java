/** Tables as files: every row read becomes a value or a problem with a stable code. */
@NullMarked
package org.downstream.sources.table;

import org.jspecify.annotations.NullMarked;
