// German names of the values of choices, as people type them: nouns of women and men, and verbs. On a page they mean too much else.

/** German names with commas between, by the value's trait. Every value of a built-in choice has some. */
export const GERMAN_NAMES: Readonly<Record<string, string>> = {
  "gender:women": "frau, dame, mädchen, kundinnen",
  "gender:men": "mann, herr, jungs",
  "gender:non-binary": "nichtbinär, nicht-binär, divers",
  "gender:mixed": "frauen und männer, männer und frauen, beide geschlechter",
  "education:school":
    "schule, abitur, gymnasium, hauptschule, realschule, mittlere reife, kein abschluss, ohne abschluss",
  "education:vocational": "lehre, berufsausbildung, berufsschule, lehrling, geselle, gesellin",
  "education:student": "studentin, studenten, studentinnen, studierende, studierender, im studium",
  "education:degree":
    "studium, hochschule, hochschulabschluss, universitätsabschluss, studienabschluss, diplom, akademiker, akademikerin",
  "education:postgraduate":
    "master, masterabschluss, doktor, doktorin, doktorand, doktorandin, promotion, promoviert",
  "class:working": "arbeiterschicht, arbeiterschaft, arbeiter, arbeiterin, unterschicht",
  "class:middle": "mittelklasse, mittelstand, bürgerliche mitte",
  "class:upper-middle":
    "obere mittelschicht, gehobene mittelschicht, bildungsbürgertum, gut situiert, gutsituiert, wohlhabend",
  "class:upper": "oberschicht, oberklasse, reich, reiche, vermögend, vermögende",
  "spend:low": "niedrig, gering, wenig, kleines budget, preiswert",
  "spend:medium": "mittel, mittlere, mittlerer, mittleres budget, durchschnittlich",
  "spend:high": "hoch, gehoben, hochpreisig, zahlungskräftig, kaufkräftig, großes budget",
  "spend:luxury": "luxus, luxuriös, exklusiv",
  "ownership:private":
    "privat, privatwirtschaftlich, privatunternehmen, in privatbesitz, inhabergeführt, familienunternehmen",
  "ownership:state-owned":
    "staatlich, öffentlich, öffentliche hand, staatseigen, staatsunternehmen, staatsbetrieb, kommunal",
  "ownership:mixed": "gemischt, halbstaatlich, öffentlich-privat",
  "ownership:non-profit":
    "gemeinnützig, gemeinnützige organisation, stiftung, ohne gewinnabsicht, nicht gewinnorientiert",
  "activity:trade": "handel, händler, händlerin, handelt, handelsunternehmen, wiederverkäufer",
  "activity:production":
    "produktion, herstellung, fertigung, hersteller, herstellerin, produzent, produzentin, produziert, stellt her",
  "activity:service": "dienstleistung, dienstleistungen, dienstleister, dienstleisterin",
  "job-level:owner":
    "inhaber, inhaberin, chef, chefin, besitzer, besitzerin, eigentümer, eigentümerin, geschäftsführerin, geschäftsführung, " +
    "unternehmer, unternehmerin, firmenchef, firmenchefin, selbstständig, selbständig",
  "job-level:manager":
    "führungskraft, führungskräfte, managerin, leiter, leiterin, abteilungsleiterin, teamleiter, teamleiterin, " +
    "bereichsleiter, bereichsleiterin, vorgesetzter, vorgesetzte",
  "job-level:employee":
    "angestellte, mitarbeiter, mitarbeiterin, mitarbeitende, arbeitnehmer, arbeitnehmerin, beschäftigter, beschäftigte, " +
    "sachbearbeiter, sachbearbeiterin",
  "frequency:once": "einmalig, einmal, nur einmal, einmalkäufer, einmalkäuferin",
  "frequency:yearly": "jährlich, alljährlich, einmal im jahr",
  "frequency:quarterly":
    "vierteljährlich, quartalsweise, jedes quartal, einmal im quartal, alle drei monate",
  "frequency:monthly": "monatlich, einmal im monat",
  "frequency:weekly": "wöchentlich, einmal in der woche, einmal pro woche",
  "frequency:daily": "täglich, jeden tag, tagtäglich, kauft täglich",
  "decision:decides":
    "entscheidet, entscheiden, entscheider, entscheiderin, entscheidungsträger, entscheidungsträgerin, hat das sagen",
  "decision:pays":
    "zahlt, bezahlt, zahlen, bezahlen, zahler, zahlerin, käufer, käuferin, kostenträger, budgetverantwortlicher, budgetverantwortliche",
  "decision:uses":
    "nutzt, benutzt, verwendet, nutzen, benutzen, verwenden, nutzer, nutzerin, benutzer, benutzerin, anwender, anwenderin, " +
    "endnutzer, endnutzerin",
  "decision:recommends":
    "empfiehlt, empfehlen, empfehler, empfehlerin, multiplikator, multiplikatorin",
  "decision:gatekeeps":
    "prüft, genehmigt, gibt frei, freigeber, freigeberin, torwächter, torwächterin, türhüter",
  "usage:never-used":
    "nie benutzt, nie genutzt, nie verwendet, noch nie genutzt, noch nie verwendet, noch nie probiert, nutzt nicht, " +
    "benutzt nicht, verwendet nicht, nichtnutzer, nichtnutzerin",
  "usage:tried": "probiert, getestet, hat ausprobiert, hat probiert, hat getestet",
  "usage:uses":
    "nutzt, benutzt, verwendet, nutzer, nutzerin, benutzer, benutzerin, anwender, anwenderin, aktiver nutzer, aktive nutzerin, " +
    "in gebrauch, im einsatz",
  "usage:used-before":
    "früher benutzt, früher genutzt, früher verwendet, ehemaliger nutzer, ehemalige nutzerin, nutzt nicht mehr, benutzt nicht mehr, " +
    "verwendet nicht mehr",
  "lifecycle:stranger": "fremd, fremder, fremde, unbekannter, unbekannte, kennt uns nicht",
  "lifecycle:prospect":
    "interessent, interessenten, interessentin, interessentinnen, interessiert, interessierte, interessierter, " +
    "potenzieller kunde, potentieller kunde, potenzielle kundin, potentielle kundin, möglicher kunde",
  "lifecycle:lead":
    "kaufinteressent, kaufinteressentin, kaufbereit, will kaufen, qualifizierter interessent",
  "lifecycle:customer":
    "kunde, kunden, kundin, kundinnen, kundschaft, bestandskunde, bestandskundin, stammkunde, stammkunden, stammkundin, " +
    "neukunde, neukundin, käufer, käuferin, hat gekauft",
  "lifecycle:lapsed":
    "ehemaliger kunde, ehemalige kundin, ehemalige kunden, exkunde, exkundin, verlorener kunde, verlorene kundin, abgewandert, " +
    "abgesprungen, hat gekündigt",
  "lifecycle:advocate":
    "fürsprecher, fürsprecherin, botschafter, botschafterin, markenbotschafter, markenbotschafterin, empfiehlt uns",
  "objection:money":
    "kein geld, hat kein geld, geld fehlt, geldmangel, kein budget, kann es sich nicht leisten, knapp bei kasse",
  "objection:time": "hat keine zeit, zu wenig zeit, zeitmangel, zu beschäftigt",
  "objection:no-need":
    "kein bedarf, keinen bedarf, sieht keinen bedarf, braucht es nicht, braucht das nicht, unnötig, überflüssig",
  "objection:no-supplier":
    "kein lieferant, keinen lieferanten, hat keinen lieferanten, kein anbieter, keinen anbieter, keine bezugsquelle",
  "objection:haggles":
    "feilscht, feilschen, feilscher, feilscherin, handelt herunter, verhandelt, verhandelt den preis, drückt den preis, preisdrücker, will rabatt",
  "value-fit:accepts":
    "akzeptiert, akzeptiert unseren stil, nimmt unseren stil an, passt zu uns, teilt unsere werte",
  "value-fit:neutral": "gleichgültig, unentschieden",
  "value-fit:rejects": "lehnt ab, lehnt unseren stil ab, ablehnend, ablehnung, passt nicht zu uns",
  "knowledge:none":
    "keine kenntnis, keine kenntnisse, keine ahnung, kein wissen, ahnungslos, noch nie gehört",
  "knowledge:knows-category":
    "kennt die kategorie, kennt die produktart, kennt solche produkte, kennt sich aus",
  "knowledge:knows-us": "kennt uns, kennt die marke, kennt unsere marke",
  "attitude:hostile": "feindlich, feindselig, ablehnend, negativ",
  "attitude:wary": "misstrauisch, vorsichtig, skeptisch, zurückhaltend, argwöhnisch",
  "attitude:neutral": "gleichgültig, unvoreingenommen",
  "attitude:friendly": "freundlich, wohlwollend, wohlgesinnt, aufgeschlossen, positiv",
  "rhythm:daily": "täglich, jeden tag, tagtäglich, täglich online",
  "rhythm:weekly": "wöchentlich, jede woche, einmal in der woche, einmal pro woche",
  "rhythm:rarely": "selten, selten online, kaum online, gelegentlich, ab und zu, fast nie",
};
