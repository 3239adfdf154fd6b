/**
 * What is known about the words of names: readings of Chinese characters, simplified forms, words
 * and their English renderings, places, forms in law, trade names.
 *
 * <p>Every table is a resource file of this package, each with its provenance and licence at its
 * head. A table is read when it is first asked for and never changes.
 */
@NullMarked
package org.downstream.name.dictionary;

import org.jspecify.annotations.NullMarked;
