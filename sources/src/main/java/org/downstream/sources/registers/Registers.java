package org.downstream.sources.registers;

import java.util.List;
import org.downstream.sources.bods.BodsReader;
import org.downstream.sources.ftm.FtmReader;
import org.downstream.sources.gleif.ExceptionReader;
import org.downstream.sources.gleif.LeiReader;
import org.downstream.sources.gleif.RelationReader;
import org.downstream.sources.ownership.OwnershipFiles;
import org.downstream.sources.ownership.OwnershipFormat;
import org.downstream.sources.psc.PscReader;

/** Every format of published ownership. */
public final class Registers {

  private Registers() {}

  /** The formats, those with the clearest marks first. */
  public static List<OwnershipFormat> formats() {
    return List.of(
        new BodsReader(),
        new RelationReader(),
        new ExceptionReader(),
        new LeiReader(),
        new PscReader(),
        new FtmReader());
  }

  /** A reader of all of them. */
  public static OwnershipFiles files() {
    return new OwnershipFiles(formats());
  }
}
