/** Names in any script, their analysis into parts, and their comparison. */
@NullMarked
package org.downstream.name;

import org.jspecify.annotations.NullMarked;
