/**
 * All published lists together: which format a file has, what is in it, and how two of them differ.
 */
@NullMarked
package org.downstream.sources.lists;

import org.jspecify.annotations.NullMarked;
