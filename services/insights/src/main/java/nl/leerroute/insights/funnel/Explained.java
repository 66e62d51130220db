package nl.leerroute.insights.funnel;

/** What the figures are about, in words that belong to them wherever they are shown. */
public final class Explained {

  public static final Wording POPULATION =
      new Wording(
          "Mensen die Leerroute gebruiken, naar de arbeidsmarktregio waarin zij wonen. Wie geen"
              + " postcode gaf, telt bij \"Elders of niet bekend\".",
          "People who use Leerroute, by the labour-market region they live in. Who gave no postcode"
              + " counts as \"Elsewhere or not known\".");

  public static final Wording DEFINITION =
      new Wording(
          "Hoeveel mensen in deze week voor het eerst zover kwamen. De stappen zijn geen deel van"
              + " elkaar: wie vorige week begon, kan deze week kiezen. Afgerond op tienen; minder"
              + " dan tien mensen laten we niet zien, ook niet in het totaal.",
          "How many people came this far for the first time in this week. The steps are not parts"
              + " of each other: who began last week may choose this week. Rounded to tens; fewer"
              + " than ten people are not shown, nor counted in the total.");

  public static final Wording DEMAND =
      new Wording(
          "Hoeveel mensen aan het eind van deze week een vaardigheid missen voor het beroep dat zij"
              + " willen, terwijl niets wat zij kunnen volgen die vaardigheid leert: niet binnen"
              + " hun tijd, reisafstand, vorm of taal. Wie een half jaar niets veranderde, telt niet"
              + " meer mee. Afgerond op tienen; minder dan tien mensen laten we niet zien, ook niet"
              + " in het totaal.",
          "How many people at the end of this week miss a skill for the occupation they want, while"
              + " nothing that they can follow teaches it: not within their time, distance, form or"
              + " language. Who changed nothing for half a year is not counted. Rounded to tens;"
              + " fewer than ten people are not shown, nor counted in the total.");

  public static final Wording PEOPLE =
      new Wording(
          "Mensen die hun antwoorden bevestigden en in het laatste jaar verder kwamen, zoals zij er"
              + " aan het eind van deze week voor stonden: naar regio, wat zij doen, leeftijd,"
              + " opleiding en sector. Afgerond op tienen; groepen van minder dan tien mensen laten"
              + " we weg.",
          "People who confirmed their answers and came further in the past year, as they stood at"
              + " the end of this week: by region, what they do, age, education and sector. Rounded"
              + " to tens; groups of fewer than ten people are left out.");

  private Explained() {}
}
