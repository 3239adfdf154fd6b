package org.downstream.sources.registers;

import java.util.Map;
import java.util.TreeMap;

/** One made-up file of each format. */
final class Fixtures {

  static final String BODS_02 =
      """
      [{"statementID":"e-1","statementType":"entityStatement","isComponent":false,"statementDate":"2020-01-02",
        "entityType":"registeredEntity","name":"Harbour Example Cloud Limited",
        "identifiers":[{"scheme":"GB-COH","id":"07444723"}],
        "publicationDetails":{"publicationDate":"2020-02-01","bodsVersion":"0.2","publisher":{"name":"Example Register"}}},
       {"statementID":"p-1","statementType":"personStatement","isComponent":false,"personType":"knownPerson",
        "names":[{"type":"individual","fullName":"Ann Example"}],"nationalities":[{"code":"SG"}]},
       {"statementID":"r-1","statementType":"ownershipOrControlStatement","statementDate":"2020-01-02",
        "subject":{"describedByEntityStatement":"e-1"},"interestedParty":{"describedByPersonStatement":"p-1"},
        "interests":[
          {"type":"shareholding","interestLevel":"direct","startDate":"2019-05","share":{"exact":30}},
          {"type":"voting-rights","interestLevel":"direct","share":{"minimum":50,"maximum":75,"exclusiveMinimum":true}}],
        "publicationDetails":{"publicationDate":"2020-02-01","bodsVersion":"0.2"}},
       {"statementID":"r-2","statementType":"ownershipOrControlStatement","statementDate":"2020-01-02",
        "subject":{"describedByEntityStatement":"e-1"},
        "interestedParty":{"unspecified":{"reason":"subject-unable-to-confirm-or-identify-beneficial-owner"}},
        "interests":[{"type":"shareholding","interestLevel":"direct","share":{"minimum":10,"exclusiveMaximum":25}}]}]
      """;

  static final String BODS_04 =
      """
      {"statementId":"s1","recordId":"co","recordType":"entity","recordStatus":"new","statementDate":"2023-01-01","recordDetails":{"entityType":{"type":"registeredEntity"},"name":"Harbour Example Cloud Limited","jurisdiction":{"code":"GB","name":"United Kingdom"},"identifiers":[{"scheme":"GB-COH","id":"7444723"}]},"publicationDetails":{"publicationDate":"2023-01-05","bodsVersion":"0.4","publisher":{"name":"Example Register"}}}
      {"statementId":"s2","recordId":"mid","recordType":"entity","recordStatus":"new","statementDate":"2023-01-01","recordDetails":{"entityType":{"type":"legalEntity"},"name":"Middle Example Ltd","identifiers":[{"scheme":"GB-COH","id":"00000002"}]}}
      {"statementId":"s3","recordId":"pe","recordType":"person","recordStatus":"new","recordDetails":{"personType":"knownPerson","names":[{"fullName":"Bo Example"}]}}
      {"statementId":"s4","recordId":"an","recordType":"person","recordStatus":"new","recordDetails":{"personType":"anonymousPerson","unspecifiedPersonDetails":{"reason":"interestedPartyExemptFromDisclosure"}}}
      {"statementId":"s5","recordId":"r1","recordType":"relationship","recordStatus":"new","statementDate":"2023-01-01","recordDetails":{"isComponent":true,"subject":"co","interestedParty":"mid","interests":[{"type":"shareholding","directOrIndirect":"direct","startDate":"2020-01-01","share":{"exact":60}}]}}
      {"statementId":"s6","recordId":"r1","recordType":"relationship","recordStatus":"updated","statementDate":"2023-06-01","recordDetails":{"isComponent":true,"subject":"co","interestedParty":"mid","interests":[{"type":"shareholding","directOrIndirect":"direct","startDate":"2023-06-01","share":{"exact":40}}]}}
      {"statementId":"s7","recordId":"r2","recordType":"relationship","recordStatus":"new","statementDate":"2023-01-01","recordDetails":{"isComponent":true,"subject":"mid","interestedParty":"pe","interests":[{"type":"shareholding","directOrIndirect":"direct","share":{"minimum":25,"exclusiveMaximum":50}}]}}
      {"statementId":"s8","recordId":"r3","recordType":"relationship","recordStatus":"new","statementDate":"2023-01-01","recordDetails":{"subject":"co","interestedParty":"pe","componentRecords":["r1","r2","mid"],"interests":[{"type":"shareholding","directOrIndirect":"indirect","share":{"exact":20}}]}}
      {"statementId":"s9","recordId":"r4","recordType":"relationship","recordStatus":"new","statementDate":"2023-01-01","recordDetails":{"subject":"mid","interestedParty":"an","interests":[{"type":"nominee","directOrIndirect":"direct","share":{"exact":10}},{"type":"otherInfluenceOrControl","directOrIndirect":"direct","details":"contracts of a variable interest entity"}]}}
      {"statementId":"s10","recordId":"r5","recordType":"relationship","recordStatus":"new","statementDate":"2023-01-01","recordDetails":{"subject":"mid","interestedParty":{"reason":"noBeneficialOwners"},"interests":[{"type":"boardMember"},{"type":"unknownInterest"}]}}
      {"statementId":"s11","recordId":"r6","recordType":"relationship","recordStatus":"new","statementDate":"2023-01-01","recordDetails":{"subject":"mid","interestedParty":"pe","interests":[{"type":"boardChair","directOrIndirect":"direct"}]}}
      """;

  static final String LEI_XML =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <lei:LEIData xmlns:lei="http://www.gleif.org/data/schema/leidata/2016"><lei:LEIRecords>
      <lei:LEIRecord><lei:LEI>5493001KJTIIGC8Y1R12</lei:LEI><lei:Entity>
       <lei:LegalName xml:lang="en">Qinghe Example Holdings</lei:LegalName>
       <lei:OtherEntityNames><lei:OtherEntityName>清河范例控股</lei:OtherEntityName></lei:OtherEntityNames>
       <lei:LegalAddress><lei:Country>CN</lei:Country></lei:LegalAddress>
       <lei:HeadquartersAddress><lei:Country>CN</lei:Country></lei:HeadquartersAddress>
       <lei:RegistrationAuthority><lei:RegistrationAuthorityID>RA000377</lei:RegistrationAuthorityID>
        <lei:RegistrationAuthorityEntityID>91350100M000100Y43</lei:RegistrationAuthorityEntityID></lei:RegistrationAuthority>
       <lei:LegalJurisdiction>CN</lei:LegalJurisdiction><lei:EntityCategory>GENERAL</lei:EntityCategory>
       <lei:EntityCreationDate>2012-11-29T00:00:00.000Z</lei:EntityCreationDate></lei:Entity>
       <lei:Registration><lei:LastUpdateDate>2023-05-18T15:41:20.212Z</lei:LastUpdateDate>
        <lei:RegistrationStatus>ISSUED</lei:RegistrationStatus></lei:Registration></lei:LEIRecord>
      </lei:LEIRecords></lei:LEIData>
      """;

  static final String RR_XML =
      """
      <rr:RelationshipData xmlns:rr="http://www.gleif.org/data/schema/rr/2016"><rr:RelationshipRecords>
      <rr:RelationshipRecord><rr:Relationship>
       <rr:StartNode><rr:NodeID>529900T8BM49AURSDO55</rr:NodeID><rr:NodeIDType>LEI</rr:NodeIDType></rr:StartNode>
       <rr:EndNode><rr:NodeID>5493001KJTIIGC8Y1R12</rr:NodeID><rr:NodeIDType>LEI</rr:NodeIDType></rr:EndNode>
       <rr:RelationshipType>IS_DIRECTLY_CONSOLIDATED_BY</rr:RelationshipType>
       <rr:RelationshipPeriods><rr:RelationshipPeriod><rr:StartDate>2018-01-01T00:00:00Z</rr:StartDate>
        <rr:EndDate>2022-12-31T00:00:00Z</rr:EndDate><rr:PeriodType>RELATIONSHIP_PERIOD</rr:PeriodType></rr:RelationshipPeriod></rr:RelationshipPeriods>
       <rr:RelationshipStatus>ACTIVE</rr:RelationshipStatus>
       <rr:RelationshipQuantifiers><rr:RelationshipQuantifier><rr:MeasurementMethod>ACCOUNTING_CONSOLIDATION</rr:MeasurementMethod>
        <rr:QuantifierAmount>51.5</rr:QuantifierAmount><rr:QuantifierUnits>PERCENTAGE</rr:QuantifierUnits></rr:RelationshipQuantifier></rr:RelationshipQuantifiers>
      </rr:Relationship></rr:RelationshipRecord></rr:RelationshipRecords></rr:RelationshipData>
      """;

  static final String RR_CSV =
      """
      "Relationship.StartNode.NodeID","Relationship.StartNode.NodeIDType","Relationship.EndNode.NodeID","Relationship.EndNode.NodeIDType","Relationship.RelationshipType","Relationship.RelationshipStatus","Relationship.Period.1.startDate","Relationship.Period.1.endDate","Relationship.Period.1.periodType","Relationship.Quantifiers.1.MeasurementMethod","Relationship.Quantifiers.1.QuantifierAmount","Relationship.Quantifiers.1.QuantifierUnits","Registration.LastUpdateDate"
      "529900T8BM49AURSDO55","LEI","5493001KJTIIGC8Y1R12","LEI","IS_DIRECTLY_CONSOLIDATED_BY","ACTIVE","2018-01-01T00:00:00Z","2022-12-31T00:00:00Z","RELATIONSHIP_PERIOD","ACCOUNTING_CONSOLIDATION","51.5","PERCENTAGE","2023-01-01T00:00:00Z"
      """;

  static final String LEI_CSV =
      """
      "LEI","Entity.LegalName","Entity.OtherEntityNames.OtherEntityName.1","Entity.LegalAddress.Country","Entity.HeadquartersAddress.Country","Entity.RegistrationAuthority.RegistrationAuthorityID","Entity.RegistrationAuthority.RegistrationAuthorityEntityID","Entity.LegalJurisdiction","Entity.EntityCategory"
      "5493001KJTIIGC8Y1R12","Qinghe Example Holdings","清河范例控股","CN","CN","RA000377","91350100M000100Y43","CN","GENERAL"
      """;

  static final String EXCEPTIONS_CSV =
      """
      "LEI","Exception.Category","Exception.Reason.1","Exception.Reference.1"
      "5493001KJTIIGC8Y1R12","ULTIMATE_ACCOUNTING_CONSOLIDATION_PARENT","NON_PUBLIC",""
      """;

  static final String EXCEPTIONS_XML =
      """
      <repex:ReportingExceptionData xmlns:repex="http://www.gleif.org/data/schema/repex/2016"><repex:ReportingExceptions>
      <repex:Exception><repex:LEI>5493001KJTIIGC8Y1R12</repex:LEI>
      <repex:ExceptionCategory>ULTIMATE_ACCOUNTING_CONSOLIDATION_PARENT</repex:ExceptionCategory>
      <repex:ExceptionReason>NON_PUBLIC</repex:ExceptionReason></repex:Exception>
      </repex:ReportingExceptions></repex:ReportingExceptionData>
      """;

  static final String PSC =
      """
      {"company_number":"07444723","data":{"kind":"individual-person-with-significant-control","name_elements":{"title":"Ms","forename":"Ann","surname":"Example"},"nationality":"British","notified_on":"2016-04-06","ceased_on":"2019-10-11","natures_of_control":["ownership-of-shares-25-to-50-percent","voting-rights-50-to-75-percent"],"links":{"self":"/company/07444723/persons-with-significant-control/individual/a1"}}}
      {"company_number":"07444723","data":{"kind":"corporate-entity-person-with-significant-control","name":"Middle Example Ltd","identification":{"country_registered":"United Kingdom","registration_number":"00000002"},"notified_on":"2019-10-12","natures_of_control":["ownership-of-shares-75-to-100-percent","right-to-appoint-and-remove-directors","ownership-of-shares-50-to-75-percent-as-trust"],"links":{"self":"/company/07444723/persons-with-significant-control/corporate-entity/a2"}}}
      {"company_number":"00000002","data":{"kind":"super-secure-person-with-significant-control","description":"super-secure-persons-with-significant-control","links":{"self":"/company/00000002/persons-with-significant-control/super-secure/a3"}}}
      {"company_number":"00000002","data":{"kind":"persons-with-significant-control-statement","statement":"no-individual-or-entity-with-signficant-control","notified_on":"2016-07-12"}}
      {"company_number":"00000002","data":{"kind":"exemptions","exemptions":{"psc_exempt_as_shares_admitted_on_market":{"items":[{"exempt_from":"2016-10-29"}]}}}}
      {"data":{"kind":"totals#persons-of-significant-control-snapshot","statements_count":1}}
      """;

  static final String FTM =
      """
      {"id":"c1","caption":"Harbour Example Cloud Limited","schema":"Company","properties":{"name":["Harbour Example Cloud Limited"],"jurisdiction":["gb"],"registrationNumber":["07444723"]},"datasets":["example"],"first_seen":"2023-04-20T00:00:00"}
      {"id":"c2","schema":"Company","properties":{"name":["Qinghe Example Holdings"],"jurisdiction":["cn"],"leiCode":["5493001KJTIIGC8Y1R12"]},"datasets":["example"]}
      {"id":"p1","schema":"Person","properties":{"name":["Cy Example"]},"datasets":["example"]}
      {"id":"o1","schema":"Ownership","properties":{"owner":["c2"],"asset":["c1"],"percentage":["55.5"],"startDate":["2021"]},"datasets":["example"]}
      {"id":"d1","schema":"Directorship","properties":{"director":["p1"],"organization":["c1"],"role":["director"]},"datasets":["example"]}
      {"id":"u1","schema":"UnknownLink","properties":{"subject":["p1"],"object":["c1"]},"datasets":["example"]}
      {"id":"x1","schema":"Vessel","properties":{"name":["Example Star"]},"datasets":["example"]}
      """;

  private Fixtures() {}

  /** Each file with its text, sorted by name. */
  static Map<String, String> all() {
    Map<String, String> all = new TreeMap<>();
    all.put("bods02.json", BODS_02);
    all.put(
        "bods03.json",
        BODS_02.replace("\"0.2\"", "\"0.3\"").replace("interestLevel", "directOrIndirect"));
    all.put("bods04.jsonl", BODS_04);
    all.put("lei.xml", LEI_XML);
    all.put("lei.csv", LEI_CSV);
    all.put("rr.xml", RR_XML);
    all.put("rr.csv", RR_CSV);
    all.put("repex.xml", EXCEPTIONS_XML);
    all.put("repex.csv", EXCEPTIONS_CSV);
    all.put("psc.jsonl", PSC);
    all.put("ftm.jsonl", FTM);
    return all;
  }

  static String of(String name) {
    return all().getOrDefault(name, "");
  }
}
