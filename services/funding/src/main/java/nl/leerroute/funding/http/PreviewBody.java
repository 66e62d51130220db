package nl.leerroute.funding.http;

import java.util.List;
import nl.leerroute.funding.reach.Preview;
import nl.leerroute.funding.seeking.Situation;
import org.jspecify.annotations.Nullable;

/**
 * Whom a draft would reach, in tens.
 *
 * @param spend absent: no amount can be worked out
 */
record PreviewBody(List<RowBody> rows, Preview.Persons total, Preview.@Nullable Spend spend) {

  record RowBody(@Nullable String region, @Nullable Situation status, Preview.Persons persons) {

    static RowBody of(Preview.Row row) {
      return new RowBody(row.region().orElse(null), row.status().orElse(null), row.persons());
    }
  }

  static PreviewBody of(Preview preview) {
    return new PreviewBody(
        preview.rows().stream().map(RowBody::of).toList(),
        preview.total(),
        preview.spend().orElse(null));
  }
}
