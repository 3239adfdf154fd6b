/** Who owns whom, with bounds and dates, and who is caught through ownership. */
@NullMarked
package org.downstream.ownership;

import org.jspecify.annotations.NullMarked;
