/**
 * The starter list: a dated selection of listed parties that matter for advanced computing, with
 * names in their own scripts. It is derived from the official text and shipped with the rulebook.
 */
@NullMarked
package org.downstream.sources.starter;

import org.jspecify.annotations.NullMarked;
