/**
 * The Consolidated Screening List of the United States, as trade.gov publishes it in CSV and JSON.
 */
@NullMarked
package org.downstream.sources.csl;

import org.jspecify.annotations.NullMarked;
