/** Files of OpenSanctions: FollowTheMoney entities and the simple table of targets. */
@NullMarked
package org.downstream.sources.opensanctions;

import org.jspecify.annotations.NullMarked;
