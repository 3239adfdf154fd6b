/** The Denied Persons List of the Bureau of Industry and Security, as tab-separated text. */
@NullMarked
package org.downstream.sources.dpl;

import org.jspecify.annotations.NullMarked;
