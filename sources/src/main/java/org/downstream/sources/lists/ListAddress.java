package org.downstream.sources.lists;

import java.net.URI;

/**
 * A list that is kept up to date.
 *
 * @param name how it is called, in small letters, figures and hyphens
 * @param address where it is published: http, https or file
 */
public record ListAddress(String name, URI address) {}
