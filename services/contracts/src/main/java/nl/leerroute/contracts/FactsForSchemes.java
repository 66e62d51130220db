package nl.leerroute.contracts;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What only some schemes ask of an offer or its provider; what is absent was not said.
 *
 * @param designatedBy organisations of funds that listed the offer or its provider
 * @param theme what it is about, whatever the trade
 * @param subject the trade it is about
 * @param courseDays days of teaching in all
 * @param inOntwikkelpad part of a recognised Ontwikkelpad
 * @param statutoryFeeCents for a year
 * @param ownDevelopmentHours hours of one's own that go into the development
 */
public record FactsForSchemes(
    @JsonSetter(nulls = Nulls.AS_EMPTY) Set<String> designatedBy,
    @Nullable Theme theme,
    @Nullable Subject subject,
    @Nullable EducationRoute educationRoute,
    @Nullable Integer courseDays,
    @Nullable Integer studyDaysPerWeek,
    @Nullable Integer placementWeeks,
    @Nullable Boolean drivingLicence,
    @Nullable Boolean inOntwikkelpad,
    @Nullable Long statutoryFeeCents,
    @Nullable Boolean certifiedExamBody,
    @Nullable Integer ownDevelopmentHours) {

  public enum Theme {
    CRAFT,
    ORGANISATION,
    AUTOMATION,
    COMMUNICATION,
    QUALITY,
    ENVIRONMENT,
    TRAINING_LEARNERS,
    DIGITAL_SKILLS,
    LANGUAGE,
    OTHER
  }

  public enum Subject {
    CARE,
    CHILDCARE,
    TECHNOLOGY,
    ENERGY,
    CONSTRUCTION,
    ICT,
    LOGISTICS,
    EDUCATION,
    GREEN,
    BASIC_SKILLS,
    OTHER
  }

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
}
