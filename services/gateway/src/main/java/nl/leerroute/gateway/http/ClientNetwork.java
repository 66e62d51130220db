package nl.leerroute.gateway.http;

import java.net.InetAddress;
import java.util.Arrays;

/**
 * A range of internet addresses, such as {@code 10.0.0.0/8}; a single one without the slash.
 *
 * @param bits how many leading bits all addresses of the range share
 */
record ClientNetwork(InetAddress first, int bits) {

  static ClientNetwork parse(String text) {
    String[] parts = text.strip().split("/", 2);
    InetAddress first = InetAddress.ofLiteral(parts[0]);
    int all = first.getAddress().length * Byte.SIZE;
    return new ClientNetwork(first, parts.length == 1 ? all : Integer.parseInt(parts[1]));
  }

  boolean contains(InetAddress address) {
    byte[] own = first.getAddress();
    byte[] other = address.getAddress();
    int whole = bits / Byte.SIZE;
    int rest = bits % Byte.SIZE;
    return own.length == other.length
        && Arrays.equals(own, 0, whole, other, 0, whole)
        && (rest == 0 || (own[whole] ^ other[whole]) >> (Byte.SIZE - rest) == 0);
  }
}
