// Marks that part a language from its neighbours: letters and commonest words that only one of them uses.

/** How one word (in lower case, composed) speaks for a language or for a neighbour of it. */
export type LanguageMarks = {
  /** Words of the language's own; without it every word is one that does not speak for a neighbour. */
  readonly own?: RegExp;
  readonly other: RegExp;
};

// Any word of the list, or one with such letters.
const word = (list: string, letters = ""): RegExp =>
  new RegExp(`^(?:${list.trim().split(/\s+/).join("|")})$${letters && `|${letters}`}`, "u");

/**
 * Marks by language. The neighbours named above each share most of its letters and common words, so that their pages
 * would count as its own. English words are no marks: they stand in pages of every language.
 */
export const LANGUAGE_MARKS: Readonly<Record<string, LanguageMarks>> = {
  // Danish, both kinds of Norwegian, Faroese
  swedish: {
    own: word("och att är för inte från jag eller också på nu"),
    other: word("og ikke ikkje jeg eg af er til fra noget noe ein ei", "[æøð]"),
  },
  // Czech, Slovak, Sorbian, Kashubian, Slovene, Croatian
  polish: {
    own: word("się sie jest czy dla przez tylko jak od być już jeszcze są nie", "[ąęłńśźż]"),
    other: word(
      "je se že ve sa som sú jsem jsou ako jako což aby pro při ani byl bylo která který není ste su ili ako",
      "[ěřůťďľĺŕčšžðãëòôùáíý]",
    ),
  },
  // Catalan, Occitan, Galician, Asturian, Aragonese, Ladino, Portuguese
  spanish: {
    own: word("y los las una con pero muy hay yo más por para se su está como el"),
    other: word(
      `i e els amb és per són aquest aquesta dels pels als les què però molt tots non unha do da dos das ao os um uma
      não em nun ye nel pol esti tamién kon ke lo dins l n d à qu et il che per nin tou sos`,
      "·|^k|[çãõàèòâêëï]",
    ),
  },
  // Galician, Mirandese, the Creoles of Cape Verde and Guinea
  portuguese: {
    own: word("não uma com são você ao em um é mais os pelo seu sua já", "(?:ção|ções|ões)$"),
    other: word("non unha moi coa co polo y el la las los ku ki ta di", "(?:ción|cións)$|^k"),
  },
  // Corsican, Friulian, Sicilian, Venetian, Romansh
  italian: {
    own: word("che di non è una sono per gli della più anche questo il nel le"),
    other: word(
      "u hè ùn chì hà cù sò ch lu lis les des et est dai el y que dei en ena ils",
      "[âêîôûåëç]",
    ),
  },
  // Afrikaans, Frisian, Low German, Limburgish
  dutch: {
    own: word("een niet zijn ik ook voor wordt worden naar deze geen je heeft aan", "ij"),
    other: word(
      "n nie vir ek jy hy sy hulle baie wat fan yn ús hja un nich dien eine ouk neet vaan",
    ),
  },
  // Malay, Minangkabau, Javanese, Sundanese
  indonesian: {
    own: word(
      "bahwa bisa karena dari kalau gak nggak aja banget saat kamu punya maupun agar harus sesuai sebuah para maka berbagai mau sih kok ya",
      "^(?:apa|siapa|mana|kapan)pun$",
    ),
    other: word(
      "bahawa boleh kerana daripada ialah awak hendaklah tak nak sahaja dah korang jugak lah sa nan jo ko pado ing lan ora nu jeung teu",
    ),
  },
  // Azerbaijani, Gagauz, Crimean Tatar, Turkmen
  turkish: {
    own: word("bir ve bu için çok ile daha gibi olarak değil ne her"),
    other: word("hər üçün bar vä em", "[əäxqwýžňñê]"),
  },
  // Bulgarian, Serbian, Macedonian, Belarusian and the languages of Asia that add letters
  russian: {
    own: word(
      "что это как для или если его был была быть есть очень только когда уже меня мне у вас вы мы я он она они все бы еще привет спасибо всем",
      "(?:ый|ые|ых|ым|ыми|ть|ться|тся)$",
    ),
    other: word(
      "че се са съм със във ще няма като това този тази е си ги беше може",
      "[^а-яё]|[бвгджзклмнпрстфхцчшщ]ъ[бвгджзклмнпрстфхцчшщ]|[бвгджзклмнпрстфхцчшщ]ът?$",
    ),
  },
  // Belarusian, Kazakh, Komi
  ukrainian: { own: /[іїєґ]/u, other: /[^абвгґдеєжзиіїйклмнопрстуфхцчшщьюя'’]/u },
  // Urdu, Pashto, Kurdish, Uyghur, Sindhi, Western Panjabi
  persian: { other: /[^\u0600-\u063A\u0640-\u066Dپچژگکیۀۂ\u06F0-\u06F9\u200C]/u },
  // All languages that add letters to the Arabic ones
  arabic: { other: /[^\u0600-\u063A\u0640-\u066Dپچڤگٱ]/u },
  // Yiddish
  hebrew: {
    other: word(
      "און איז פון פֿון דער די דאס מיט ניט נישט צו האט א",
      "[\\u05F0-\\u05F2]|\\u05D0[\\u05B7\\u05B8]",
    ),
  },
  // Marathi, Nepali, Bhojpuri, Maithili, Sanskrit
  hindi: {
    own: word("है हैं हूँ हूं था थी थे और नहीं यह वह कि ने"),
    other: word(
      "आहे आहेत आणि नाही हे ते होते मी या व छ छन् र हुन्छ हुनेछ पनि लाई वा बा बाटे बानी अउर नइखे आ सभ अछि छी आओर एहि हइ हई सक लेल ओकर ओकरा कोनो कौनो अपन आपन हवे च",
      "ळ",
    ),
  },
};
