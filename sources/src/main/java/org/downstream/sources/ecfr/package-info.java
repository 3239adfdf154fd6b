/**
 * The Entity List, Unverified List and Military End-User List as the official electronic Code of
 * Federal Regulations publishes them in XML: 15 CFR part 744, supplements 4, 6 and 7.
 */
@NullMarked
package org.downstream.sources.ecfr;

import org.jspecify.annotations.NullMarked;
