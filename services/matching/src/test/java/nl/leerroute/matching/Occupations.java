package nl.leerroute.matching;

/** Occupations of the demo region, as people call them. */
final class Occupations {

  static final String CARE_ASSISTANT =
      "http://data.europa.eu/esco/occupation/d38c2107-98f2-47b7-8bb4-f69750d51082";
  static final String CARER =
      "http://data.europa.eu/esco/occupation/87d0795a-d41f-47ee-979f-0ab7d73836e7";
  static final String ELECTRICIAN =
      "http://data.europa.eu/esco/occupation/5dbb9cf0-b226-402c-a295-2f42ef05ff8b";
  static final String HEAT_PUMP_INSTALLER =
      "http://data.europa.eu/esco/occupation/8234eee9-1647-460d-8d62-7fe02cb884b0";
  static final String WELDER =
      "http://data.europa.eu/esco/occupation/7aedaa07-3884-4c5b-88f9-80997b2aa54b";
  static final String MAINTENANCE_MECHANIC =
      "http://data.europa.eu/esco/occupation/269c47e7-9017-4aa6-bce8-49e89a696a64";
  static final String DEVELOPER =
      "http://data.europa.eu/esco/occupation/bd272aee-adc9-4a06-a15c-a73b4b4a46a7";
  static final String DATA_ANALYST =
      "http://data.europa.eu/esco/occupation/d3edb8f8-3a06-47a0-8fb9-9b212c006aa2";
  static final String WAREHOUSE_WORKER =
      "http://data.europa.eu/esco/occupation/bea705fe-06ac-4147-b8e0-6e8ac1208d8f";
  static final String FORKLIFT_DRIVER =
      "http://data.europa.eu/esco/occupation/eeac6251-1974-42f5-91ed-513c6c883755";
  static final String SHOP_ASSISTANT =
      "http://data.europa.eu/esco/occupation/9ba74e8a-c40c-4228-9998-eb3c7a5c11df";
  static final String CLERK =
      "http://data.europa.eu/esco/occupation/044d78cc-f62f-4532-83a5-8e04f2889652";
  static final String CLEANER =
      "http://data.europa.eu/esco/occupation/303a1e34-cb16-4054-b323-81e5eec17397";

  private Occupations() {}
}
