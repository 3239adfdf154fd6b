/** The LEI records, relations and reporting exceptions of GLEIF. */
@NullMarked
package org.downstream.sources.gleif;

import org.jspecify.annotations.NullMarked;
