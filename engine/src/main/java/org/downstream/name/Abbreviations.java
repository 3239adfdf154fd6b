package org.downstream.name;

import java.util.Map;

/**
 * Shortened words that stand in manifests and listings, with what they most likely mean. Own list.
 */
final class Abbreviations {
  private static final Map<String, String> WORDS =
      Tables.pairs(
          """
          comm=communication comms=communication commun=communication telecomm=telecommunication
          techn=technology technol=technology tec=technology mfg=manufacturing mfr=manufacturer
          elec=electronic electr=electronic elect=electronic ind=industry indus=industry inds=industry
          dev=development devel=development eng=engineering engg=engineering engr=engineering
          equip=equipment eqpt=equipment eqp=equipment instr=instrument inst=institute univ=university
          res=research rsch=research sci=science acad=academy ctr=center cntr=center natl=national
          nat=national int=international inv=investment mgmt=management mgt=management
          mach=machinery sys=system syst=system semicon=semiconductor semi=semiconductor
          microelec=microelectronic opt=optic prod=product svc=service svcs=service serv=service
          sw=software pharm=pharmaceutical chem=chemical avn=aviation aero=aeronautical
          constr=construction trdg=trading imp=import exp=export ent=enterprise hldg=holding
          hldgs=holding lab=laboratory labs=laboratory dept=department govt=government auto=automobile
          """);

  private Abbreviations() {}

  /** What the word is short for; the word itself when it is not known as short. */
  static String expand(String word) {
    return WORDS.getOrDefault(word, word);
  }
}
