/** The front door: a book goes in, a determination for each deal comes out. */
@NullMarked
package org.downstream.screening;

import org.jspecify.annotations.NullMarked;
