/** People with significant control of companies in the United Kingdom. */
@NullMarked
package org.downstream.sources.psc;

import org.jspecify.annotations.NullMarked;
