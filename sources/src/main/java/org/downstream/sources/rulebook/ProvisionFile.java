package org.downstream.sources.rulebook;

import org.downstream.rule.Provision;

/**
 * A provision and where it was read.
 *
 * @param provision what it says
 * @param root the file, to name places in it
 */
record ProvisionFile(Provision provision, YamlPlace root) {}
