/** Outside formats to engine types: one package per published list, registry or file format. */
@NullMarked
package org.downstream.sources;

import org.jspecify.annotations.NullMarked;
