package org.downstream.sources.published;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Opens XML from outside: no document type, no entity, nothing fetched. */
public final class SafeXml {

  private SafeXml() {}

  /** A reader of that stream, which stays with the caller. */
  public static XMLStreamReader reader(InputStream in) throws IOException, XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException("No outside entity is read.");
        });
    return factory.createXMLStreamReader(XmlText.reader(in));
  }

  /** The line where the XML is wrong, in words; 0 when it is not known. */
  public static String place(XMLStreamException malformed) {
    int line = malformed.getLocation() == null ? 0 : malformed.getLocation().getLineNumber();
    return "line " + line + " of the XML";
  }
}
