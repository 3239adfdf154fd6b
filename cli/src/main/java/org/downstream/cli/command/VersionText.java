package org.downstream.cli.command;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** Says which version runs, on which Java. */
public final class VersionText implements IVersionProvider {

  @Override
  public String[] getVersion() {
    String version =
        Optional.ofNullable(VersionText.class.getPackage().getImplementationVersion())
            .orElse("not packaged");
    return new String[] {"downstream " + version, "Java " + Runtime.version()};
  }
}
