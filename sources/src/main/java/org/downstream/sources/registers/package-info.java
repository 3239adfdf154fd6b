/** All formats in which ownership is read. */
@NullMarked
package org.downstream.sources.registers;

import org.jspecify.annotations.NullMarked;
