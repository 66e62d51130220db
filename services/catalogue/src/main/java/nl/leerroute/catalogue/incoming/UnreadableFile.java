package nl.leerroute.catalogue.incoming;

/** A file turned out to be damaged, or a trap, while it was being read. */
public final class UnreadableFile extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  public UnreadableFile(Problem problem, Throwable cause) {
    super(problem.code(), cause);
    this.problem = problem;
  }

  public Problem problem() {
    return problem;
  }
}
