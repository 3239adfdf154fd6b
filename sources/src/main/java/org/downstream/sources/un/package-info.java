/** The consolidated list of the Security Council of the United Nations, in XML. */
@NullMarked
package org.downstream.sources.un;

import org.jspecify.annotations.NullMarked;
