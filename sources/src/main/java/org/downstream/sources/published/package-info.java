/**
 * What all readers of published lists share: the entry with every field that a list may give, the
 * coded problems, and hardened reading of XML, JSON and CSV.
 */
@NullMarked
package org.downstream.sources.published;

import org.jspecify.annotations.NullMarked;
