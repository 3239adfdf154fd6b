/**
 * Whether two names, of persons or of organisations, in whatever scripts, can be one: a
 * probability, an answer and the steps that led there.
 */
@NullMarked
package org.downstream.name.pair;

import org.jspecify.annotations.NullMarked;
