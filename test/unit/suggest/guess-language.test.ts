// Languages of pages: each wins for itself, and its neighbours, which the vocabulary does not name, yield nothing.
import { describe, expect, test } from "vitest";
import { guessLanguage } from "../../../lib/suggest/guess-language.ts";
import { splitWords } from "../../../lib/suggest/split-words.ts";

const guess = (text: string) => guessLanguage(text, splitWords(text));

describe("names", () => {
  test.each([
    [
      "indonesian",
      "Halo gan, saya mau tanya soal motor matic yang irit untuk kerja harian. Budget sekitar 15 juta, bisa kredit juga. Kalau ada yang punya pengalaman tolong share ya, karena saya masih bingung antara Beat dan Mio. Sudah cari di forum ini tapi belum ada jawaban yang jelas. Terima kasih sebelumnya, semoga dibalas dengan cepat oleh agan-agan di sini.",
    ],
    [
      "swedish",
      "Hej alla, jag har precis köpt en ny cykel och jag är väldigt nöjd med den, men jag undrar om det är någon som har erfarenhet av att cykla långt. Det är inte så lätt att veta vad man ska ha med sig på turen, och min fru säger att jag ska ta det lugnt. Hur gör ni, och hur långt cyklar ni på en dag?",
    ],
    [
      "polish",
      "Cześć, mam pytanie do wszystkich, którzy biegają. Kupiłem nowe buty, ale nie wiem, czy są dla mnie dobre. To jest mój pierwszy sezon i bolą mnie kolana. Co byście mi poradzili? Na forum znalazłem tylko stare posty i nie są one dla mnie. Dziękuję za każdą radę, jak to jest u was, czy już tak macie od początku? Może być też coś po sezonie.",
    ],
    [
      "russian",
      "Всем привет, у меня вопрос к тем, кто бегает. Купил новые кроссовки, но не знаю, подходят ли они мне. Это мой первый сезон, и болят колени. Что посоветуете? На форуме нашёл только старые темы. Спасибо за любой совет и хорошего дня.",
    ],
    [
      "ukrainian",
      "Всім привіт, маю питання до тих, хто бігає. Купив нові кросівки, але не знаю, чи вони мені підходять. Це мій перший сезон, і болять коліна. Що порадите? На форумі знайшов лише старі теми.",
    ],
    [
      "persian",
      "سلام دوستان، من یک سوال دارم. کفش جدید خریده‌ام ولی نمی‌دانم برای من مناسب است یا نه. لطفا راهنمایی کنید، ممنون از همه.",
    ],
    [
      "hindi",
      "नमस्ते दोस्तों, मेरा एक सवाल है। मैंने नए जूते खरीदे हैं लेकिन मुझे नहीं पता कि ये मेरे लिए ठीक हैं या नहीं। कृपया मदद करें।",
    ],
    [
      "spanish",
      "Hola a todos, tengo una pregunta para los que corren. Me he comprado unas zapatillas nuevas pero no sé si son buenas para mí. Es mi primera temporada y me duelen las rodillas. ¿Qué me recomendáis? En el foro solo he encontrado temas antiguos. Gracias por la ayuda y que tengáis un buen día en la montaña con la familia.",
    ],
    [
      "portuguese",
      "Olá a todos, tenho uma pergunta para os que correm. Comprei uns tênis novos mas não sei se são bons para mim. É a minha primeira temporada e os joelhos doem. O que me recomendam? No fórum só encontrei temas antigos. Obrigado pela ajuda e tenham um bom dia com a família, como em todos os dias do ano.",
    ],
    [
      "dutch",
      "Hallo allemaal, ik heb een vraag voor de mensen die hardlopen. Ik heb nieuwe schoenen gekocht maar ik weet niet of ze goed zijn voor mij. Het is mijn eerste seizoen en mijn knieën doen pijn. Wat raden jullie mij aan? Op het forum heb ik alleen oude onderwerpen gevonden. Bedankt voor de hulp en een fijne dag met de familie van het dorp.",
    ],
    [
      "polish",
      "Czesc, mam pytanie do wszystkich, ktorzy biegaja. Kupilem nowe buty, ale nie wiem, czy sa dla mnie dobre. To jest moj pierwszy sezon i bola mnie kolana. Co byscie mi poradzili? Na forum znalazlem tylko stare posty i nie sa one dla mnie. Jak to jest u was, czy juz tak macie od poczatku? Moze byc tez cos po sezonie, ale tylko dla tych co tak maja i to jest do przodu.",
    ],
    [
      "vietnamese",
      "Chào mọi người, tôi là người mới và tôi không có một câu hỏi nào để hỏi trong diễn đàn này. Khi đã đọc những bài của các bạn thì tôi ra sân chạy với bạn, để được khỏe và cho vui.",
    ],
  ])("%s", (language, text) => {
    expect(guess(text)?.trait).toBe(`language:${language}`);
    expect(guess(text.normalize("NFD"))?.trait).toBe(`language:${language}`);
  });
});

describe("names nothing for", () => {
  test.each([
    [
      "malay",
      "Salam semua, saya nak tanya pasal motor yang sesuai untuk pergi kerja setiap hari. Bajet dalam RM5000, boleh ansuran juga. Kalau ada yang ada pengalaman tolong kongsi, kerana saya masih keliru antara dua pilihan ini. Saya sudah cari di forum ini tetapi belum ada jawapan yang jelas. Terima kasih dan harap dapat dibalas oleh tuan-tuan di sini dengan segera.",
    ],
    [
      "danish",
      "Hej alle, jeg har lige købt en ny cykel og jeg er meget glad for den, men jeg vil gerne høre om der er nogen som har erfaring med at køre langt. Det er ikke så let at finde ud af hvad man skal have med på turen, og min kone siger at jeg skal tage det roligt. Hvad gør I, og hvor langt kører I på en dag?",
    ],
    [
      "norwegian",
      "Hei alle sammen, jeg har nettopp kjøpt en ny sykkel og er veldig fornøyd med den, men jeg lurer på om det er noen som har erfaring med å sykle langt. Det er ikke så lett å finne ut av hva man skal ha med på turen, og kona sier at jeg må ta det med ro. Hva gjør dere, og hvor langt sykler dere på en dag?",
    ],
    [
      "czech",
      "Ahoj, mám dotaz na všechny, kteří běhají. Koupil jsem si nové boty, ale nevím, jestli jsou pro mě vhodné. Je to moje první sezóna a bolí mě kolena. Co byste mi poradili? Na fóru jsem našel jen staré příspěvky a ty se mi moc nehodí. Děkuji za každou radu a přeji hezký den, ať vám to dobře běhá i do zimy. Jak to máte vy, je to tak po dobu že už nemůžete?",
    ],
    [
      "bulgarian",
      "Здравейте, имам въпрос към всички, които бягат. Купих си нови обувки, но не знам дали са подходящи за мен. Това е първият ми сезон и ме болят колената. Какво ще ме посъветвате? Във форума намерих само стари мнения. Благодаря за всеки съвет и хубав ден.",
    ],
    [
      "serbian",
      "Здраво свима, имам питање за све који трче. Купио сам нове патике, али не знам да ли су добре за мене. Ово ми је прва сезона и боле ме колена. Шта бисте ми саветовали? На форуму сам нашао само старе теме. Хвала вам пуно на сваком савету.",
    ],
    [
      "urdu",
      "السلام علیکم، میرا سوال ان سب سے ہے جو دوڑتے ہیں۔ میں نے نئے جوتے خریدے ہیں لیکن مجھے معلوم نہیں کہ یہ میرے لیے ٹھیک ہیں یا نہیں۔",
    ],
    [
      "marathi",
      "नमस्कार मित्रांनो, माझा एक प्रश्न आहे. मी नवीन बूट घेतले आहेत पण ते माझ्यासाठी योग्य आहेत की नाही हे मला माहीत नाही. कृपया मदत करा.",
    ],
    [
      "nepali",
      "नमस्ते साथीहरू, मेरो एउटा प्रश्न छ। मैले नयाँ जुत्ता किनेको छु तर मलाई थाहा छैन कि यो मेरो लागि ठीक छ वा छैन। कृपया मद्दत गर्नुहोस्।",
    ],
    [
      "catalan",
      "Hola a tots, tinc una pregunta per als que corren. M'he comprat unes sabates noves però no sé si són bones per a mi. És la meva primera temporada i em fan mal els genolls. Què em recomaneu? Al fòrum només he trobat temes antics. Gràcies per la vostra ajuda i que tingueu un bon dia a la muntanya amb la família, el gos i els amics del poble.",
    ],
    [
      "afrikaans",
      "Hallo almal, ek het 'n vraag vir die mense wat hardloop. Ek het nuwe skoene gekoop maar ek weet nie of hulle goed is vir my nie. Dit is my eerste seisoen en my knieë is baie seer. Wat sal julle my aanraai? Op die forum het ek net ou temas gevind wat nie van toepassing is nie. Baie dankie vir die hulp en ek hoop dat ons met die tyd meer sal leer in die jaar.",
    ],
    [
      "slovak",
      "Ahojte, mám otázku na všetkých, ktorí behajú. Kúpil som si nové topánky, ale neviem, či sú pre mňa vhodné. Je to moja prvá sezóna a bolia ma kolená. Čo by ste mi poradili? Na fóre som našiel len staré príspevky a nie sú pre mňa. Ďakujem za každú radu, ako to máte vy, je to tak po roku na tom istom, či nie?",
    ],
    [
      "kazakh",
      "Барлығыңызға сәлем, менің жүгіретіндерге сұрағым бар. Жаңа аяқ киім сатып алдым, бірақ маған жарай ма білмеймін.",
    ],
    [
      "belarusian",
      "Прывітанне ўсім, у мяне пытанне да тых, хто бегае. Купіў новыя красоўкі, але не ведаю, ці падыходзяць яны мне.",
    ],
    [
      "yiddish",
      "שלום אַלעמען, איך האָב אַ פֿראַגע צו די וואָס לויפֿן. איך האָב געקויפֿט נײַע שיך און איך ווייס ניט צי זיי זײַנען גוט פֿאַר מיר.",
    ],
  ])("%s", (_, text) => expect(guess(text.repeat(3))).toBeUndefined());
});

test("keeps to a language in which a neighbour is quoted", () => {
  const swedish =
    "Jag har precis köpt en ny cykel och jag är nöjd med den, men det är inte så lätt att veta vad man ska ha med. ";
  const danish = "Han sagde: det er ikke så let. ";
  expect(guess(swedish.repeat(4) + danish)?.trait).toBe("language:swedish");
});
