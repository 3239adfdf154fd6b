/** One class for each command, and what they share. */
@NullMarked
package org.downstream.cli.command;

import org.jspecify.annotations.NullMarked;
