/** Provisions as dated data, their conditions in three-valued logic, and what they find. */
@NullMarked
package org.downstream.rule;

import org.jspecify.annotations.NullMarked;
