/** Ownership in FollowTheMoney, as OpenSanctions publishes it. */
@NullMarked
package org.downstream.sources.ftm;

import org.jspecify.annotations.NullMarked;
