package nl.leerroute.launcher;

import java.util.List;

/** What the JVM of a part compiles its code with. */
enum Compiling {
  /** For who computes little: it starts soonest and takes the least memory. */
  QUICK,

  /** Only what is called fifty times as often as usual is worth the thorough compiler. */
  THOROUGH_LATER,

  /** As the JVM sees fit. */
  THOROUGH;

  List<String> flags() {
    return switch (this) {
      case QUICK -> List.of("-XX:TieredStopAtLevel=1");
      case THOROUGH_LATER ->
          List.of(
              "-XX:Tier4InvocationThreshold=250000",
              "-XX:Tier4MinInvocationThreshold=30000",
              "-XX:Tier4CompileThreshold=750000",
              "-XX:Tier4BackEdgeThreshold=2000000",
              "-XX:Tier3DelayOn=0");
      case THOROUGH -> List.of();
    };
  }
}
