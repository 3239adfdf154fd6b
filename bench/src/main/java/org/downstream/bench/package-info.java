/** Measures how fast the program is, on books made up from a seed. */
@org.jspecify.annotations.NullMarked
package org.downstream.bench;
