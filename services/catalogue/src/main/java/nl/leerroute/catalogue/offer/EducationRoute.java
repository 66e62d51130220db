package nl.leerroute.catalogue.offer;

/** Along which route publicly recognised education goes. */
public enum EducationRoute {
  MBO_BOL,
  MBO_BBL,
  MBO_THIRD_ROUTE,
  HE_FULL_TIME,
  HE_PART_TIME,
  HE_DUAL,
  HE_MODULAR,
  OTHER
}
