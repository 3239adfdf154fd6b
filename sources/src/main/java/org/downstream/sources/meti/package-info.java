/** The Foreign End User List of Japan's Ministry of Economy, Trade and Industry. */
@NullMarked
package org.downstream.sources.meti;

import org.jspecify.annotations.NullMarked;
