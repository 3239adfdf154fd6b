/** The lists of the Office of Foreign Assets Control: SDN and the consolidated non-SDN list. */
@NullMarked
package org.downstream.sources.ofac;

import org.jspecify.annotations.NullMarked;
