/** Deals, the regulated acts they consist of, and the chain from one deal to the next. */
@NullMarked
package org.downstream.trade;

import org.jspecify.annotations.NullMarked;
