package nl.leerroute.funding.http;

import java.util.Optional;
import nl.leerroute.funding.seeking.Home;
import nl.leerroute.funding.seeking.Seeker;
import nl.leerroute.funding.seeking.Situation;
import nl.leerroute.schemes.fact.Sbi;
import org.jspecify.annotations.Nullable;

/**
 * For whom schemes are looked up; absent: for anybody.
 *
 * @param sector what is no code of SBI 2008 rules nothing out
 * @param municipality counts together with province and region only
 */
record SeekerForm(
    @Nullable Situation situation,
    @Nullable String sector,
    @Nullable String cao,
    @Nullable String municipality,
    @Nullable String province,
    @Nullable String region) {

  Seeker seeker() {
    return new Seeker(
        Optional.ofNullable(situation),
        Optional.ofNullable(sector).filter(Sbi::isCode),
        Optional.ofNullable(cao),
        home());
  }

  private Optional<Home> home() {
    return municipality == null || province == null || region == null
        ? Optional.empty()
        : Optional.of(new Home(municipality, province, region));
  }
}
