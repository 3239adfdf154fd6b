/**
 * Registries of millions of parties: who owns whom in primitive rows, closed from the lists down.
 */
@NullMarked
package org.downstream.ownership.registry;

import org.jspecify.annotations.NullMarked;
