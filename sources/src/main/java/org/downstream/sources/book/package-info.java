/** The files of a book, each read into the engine's types. docs/formats/book.md describes them. */
@NullMarked
package org.downstream.sources.book;

import org.jspecify.annotations.NullMarked;
