package nl.leerroute.catalogue.files;

import static java.util.stream.Collectors.joining;

import java.util.regex.Pattern;
import nl.leerroute.catalogue.incoming.PlainTexts;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** Reads texts as a browser would, and keeps what a person would see. */
final class HtmlTexts implements PlainTexts {

  private static final Pattern MARKUP = Pattern.compile("[<&]");
  private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cntrl}\\p{Cf}&&[^\\n\\t\\u200d]]");
  private static final Pattern BLANKS = Pattern.compile("[\\t\\p{Zs}]+");
  private static final String UNSEEN =
      "script, style, template, noscript, iframe, object, svg, math, title";
  private static final String BLOCKS =
      "br, p, div, li, tr, h1, h2, h3, h4, h5, h6, ul, ol, table, section, article";

  /** A line end that is no white space to a browser, so that reading keeps it. */
  private static final String LINE_END = "\u2028";

  /** Markup may hide in markup: it is read again for as long as that takes something away. */
  @Override
  public String of(String sent) {
    if (isTidy(sent)) {
      return sent;
    }
    String text = tidy(sent);
    while (MARKUP.matcher(text).find()) {
      String read = tidy(read(text));
      if (read.length() >= text.length()) {
        return read;
      }
      text = read;
    }
    return text;
  }

  /** Most are one line of words and signs, which need none of the work below. */
  private static boolean isTidy(String text) {
    char before = ' ';
    for (int at = 0; at < text.length(); at++) {
      char sign = text.charAt(at);
      if (sign == ' ' ? before == ' ' : !isPlain(sign)) {
        return false;
      }
      before = sign;
    }
    return before != ' ';
  }

  private static boolean isPlain(char sign) {
    return sign < 0x7F ? sign > ' ' && sign != '<' && sign != '&' : Character.isLetterOrDigit(sign);
  }

  private static String read(String html) {
    Element body = Jsoup.parseBodyFragment(html).body();
    if (body.childNodes().stream().allMatch(TextNode.class::isInstance)) {
      return Parser.unescapeEntities(html, false);
    }
    body.select(UNSEEN).remove();
    for (Element block : body.select(BLOCKS)) {
      block.before(new TextNode(LINE_END)).after(new TextNode(LINE_END));
    }
    return body.text().replace(LINE_END, "\n");
  }

  private static String tidy(String text) {
    String visible = INVISIBLE.matcher(text).replaceAll("");
    return visible
        .lines()
        .map(line -> BLANKS.matcher(line).replaceAll(" ").strip())
        .filter(line -> !line.isEmpty())
        .collect(joining("\n"));
  }
}
