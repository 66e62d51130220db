package nl.leerroute.matching.route;

/** The sum of the few greatest positive numbers of many. */
final class Top {

  private final int[] greatest;
  private int sum;

  Top(int count) {
    this.greatest = new int[count];
  }

  void add(int number) {
    int smallest = 0;
    for (int i = 1; i < greatest.length; i++) {
      if (greatest[i] < greatest[smallest]) {
        smallest = i;
      }
    }
    if (greatest.length > 0 && number > greatest[smallest]) {
      sum += number - greatest[smallest];
      greatest[smallest] = number;
    }
  }

  int sum() {
    return sum;
  }
}
