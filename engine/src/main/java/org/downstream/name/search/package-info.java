/** One compiled index of many names, asked with a name in any script, and the proof of each hit. */
@NullMarked
package org.downstream.name.search;

import org.jspecify.annotations.NullMarked;
