/** The UK sanctions list, in CSV and XML, and the consolidated list of OFSI. */
@NullMarked
package org.downstream.sources.uk;

import org.jspecify.annotations.NullMarked;
