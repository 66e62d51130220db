package nl.leerroute.catalogue.http;

import java.time.Instant;
import java.util.List;
import nl.leerroute.catalogue.esco.Import;
import nl.leerroute.catalogue.esco.Remark;
import nl.leerroute.catalogue.offer.OfferId;
import nl.leerroute.catalogue.offer.OffersAbout;
import nl.leerroute.contracts.Text;
import nl.leerroute.platform.http.FieldProblem;
import org.jspecify.annotations.Nullable;

/**
 * How far an import is.
 *
 * @param done concepts that have been written; only while writing
 * @param all concepts that have to be written; only while writing
 * @param taken only at the end
 * @param offers those that speak of a skill that was replaced or removed; only at the end
 * @param errors why the files were refused
 * @param remarks the first of what was left out
 */
record ProgressBody(
    String release,
    Stage stage,
    Instant moved,
    @Nullable Integer done,
    @Nullable Integer all,
    ReleaseController.@Nullable ImportBody taken,
    @Nullable TouchedBody offers,
    List<FieldProblem> errors,
    List<RemarkBody> remarks,
    int remarksInAll) {

  enum Stage {
    READING,
    WRITING,
    DONE,
    REFUSED,
    FAILED
  }

  /**
   * @param first the ids of the first of them
   */
  record TouchedBody(int count, List<String> first) {

    static TouchedBody of(OffersAbout.Touched touched) {
      return new TouchedBody(
          touched.count(), touched.first().stream().map(OfferId::value).toList());
    }
  }

  record RemarkBody(String file, long line, Text sentence) {

    static RemarkBody of(Remark remark) {
      return new RemarkBody(
          remark.file(), remark.line(), new Text(remark.sentence().nl(), remark.sentence().en()));
    }
  }

  static ProgressBody of(Import imported) {
    return switch (imported.stage()) {
      case Import.Stage.Reading _ -> at(imported, Stage.READING, null, null);
      case Import.Stage.Writing(int done, int all) -> at(imported, Stage.WRITING, done, all);
      case Import.Stage.Failed _ -> at(imported, Stage.FAILED, null, null);
      case Import.Stage.Refused(var problems) ->
          new ProgressBody(
              imported.release().value(),
              Stage.REFUSED,
              imported.moved(),
              null,
              null,
              null,
              null,
              Replies.fields(problems),
              List.of(),
              0);
      case Import.Stage.Done(var what, var offers, var remarks, int remarksInAll) ->
          new ProgressBody(
              imported.release().value(),
              Stage.DONE,
              imported.moved(),
              null,
              null,
              ReleaseController.ImportBody.of(what),
              TouchedBody.of(offers),
              List.of(),
              remarks.stream().map(RemarkBody::of).toList(),
              remarksInAll);
    };
  }

  private static ProgressBody at(
      Import imported, Stage stage, @Nullable Integer done, @Nullable Integer all) {
    return new ProgressBody(
        imported.release().value(),
        stage,
        imported.moved(),
        done,
        all,
        null,
        null,
        List.of(),
        List.of(),
        0);
  }
}
