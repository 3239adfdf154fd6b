/** The consolidated list of persons under financial sanctions of the European Union, in XML. */
@NullMarked
package org.downstream.sources.eu;

import org.jspecify.annotations.NullMarked;
