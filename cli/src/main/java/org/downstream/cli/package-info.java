/** The command line. */
@NullMarked
package org.downstream.cli;

import org.jspecify.annotations.NullMarked;
