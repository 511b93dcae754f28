// French, Spanish, Vietnamese, Japanese and some Korean names of the values of choices, as people type them; only those that are sure.

/** Names with commas between, in this order of languages, by the value's trait. */
export const NAMES_OF_CHOICES: Readonly<Record<string, string>> = {
  "gender:women":
    "femme, femmes, féminin, mujer, femenino, phụ nữ, nữ, nữ giới, 女の人, donna, donne, mulher, mulheres, 여성, 여자",
  "gender:men":
    "homme, hommes, masculin, hombre, masculino, đàn ông, nam, nam giới, 男の人, uomo, uomini, homem, homens, 남성, 남자",
  "gender:non-binary": "non binaire, no binario, no binaria, phi nhị giới, ノンバイナリー",
  "gender:mixed":
    "mixte, hommes et femmes, femmes et hommes, mixto, hombres y mujeres, mujeres y hombres, nam và nữ",
  "education:school":
    "lycée, collège, baccalauréat, secundaria, bachillerato, trung học, 高校, 高卒",
  "education:vocational":
    "formation professionnelle, apprentissage, apprenti, apprentie, formación profesional, trung cấp, học nghề, 専門学校, 専門卒",
  "education:student": "étudiant, étudiante, estudiante, universitario, universitaria, sinh viên",
  "education:degree":
    "licence, diplômé, diplômée, licenciatura, licenciado, licenciada, título universitario, đại học, cử nhân, 大卒",
  "education:postgraduate":
    "doctorat, doctorant, doctorante, máster, doctorado, posgrado, thạc sĩ, tiến sĩ, 大学院, 院卒, 修士",
  "class:working":
    "classe ouvrière, classe populaire, ouvrier, ouvrière, clase obrera, clase trabajadora, tầng lớp lao động, 労働者階級",
  "class:middle": "classe moyenne, clase media, trung lưu, tầng lớp trung lưu, 中流, 中流階級",
  "class:upper-middle":
    "classe moyenne supérieure, clase media alta, trung lưu lớp trên, アッパーミドル",
  "class:upper":
    "classe supérieure, haute société, clase alta, thượng lưu, tầng lớp thượng lưu, 上流階級, 富裕層",
  "spend:low": "faible, petit budget, bajo, poco presupuesto, thấp, 低い",
  "spend:medium": "moyen, moyenne, medio, trung bình, 中くらい",
  "spend:high": "élevé, élevée, haut de gamme, alto, gama alta, cao, 高い",
  "spend:luxury": "luxe, lujo, de lujo, xa xỉ, 贅沢, ラグジュアリー",
  "ownership:private":
    "privé, privée, entreprise privée, privado, privada, empresa privada, tư nhân, doanh nghiệp tư nhân, 民間, 民営",
  "ownership:state-owned":
    "étatique, entreprise publique, estatal, empresa pública, nhà nước, doanh nghiệp nhà nước, quốc doanh, 国営",
  "ownership:mixed": "mixte, mixto, mixta, hỗn hợp",
  "ownership:non-profit":
    "à but non lucratif, sans but lucratif, sin ánimo de lucro, sin fines de lucro, phi lợi nhuận, 非営利",
  "activity:trade": "négoce, comercio, thương mại, buôn bán, 商業, 貿易",
  "activity:production":
    "fabrication, fabricant, producción, fabricación, fabricante, sản xuất, 製造",
  "activity:service":
    "prestataire, prestation de services, servicio, servicios, dịch vụ, サービス業",
  "job-level:owner":
    "propriétaire, patron, patronne, gérant, gérante, dirigeant, dirigeante, propietario, propietaria, dueño, dueña, " +
    "chủ doanh nghiệp, ông chủ, bà chủ, 経営者, オーナー, 社長",
  "job-level:manager":
    "cadre, responsable, directeur, directrice, gerente, director, directora, encargado, encargada, quản lý, trưởng phòng, " +
    "管理職, 部長, 課長, マネージャー",
  "job-level:employee":
    "employé, employée, salarié, salariée, empleado, empleada, trabajador, trabajadora, nhân viên, 従業員, 社員, 会社員",
  "frequency:once": "une fois, une seule fois, una vez, una sola vez, một lần, 一回, 一度",
  "frequency:yearly":
    "annuel, annuelle, chaque année, une fois par an, anual, cada año, una vez al año, hàng năm, mỗi năm, 毎年, 年に一度",
  "frequency:quarterly":
    "trimestriel, trimestrielle, chaque trimestre, trimestral, cada trimestre, hàng quý, mỗi quý, 四半期ごと",
  "frequency:monthly":
    "mensuel, mensuelle, chaque mois, tous les mois, une fois par mois, mensual, cada mes, una vez al mes, hàng tháng, mỗi tháng, " +
    "毎月, 月に一度",
  "frequency:weekly":
    "hebdomadaire, chaque semaine, toutes les semaines, une fois par semaine, semanal, cada semana, una vez a la semana, " +
    "hàng tuần, mỗi tuần, 毎週, 週に一度",
  "frequency:daily":
    "quotidien, quotidienne, chaque jour, tous les jours, diario, a diario, cada día, todos los días, hàng ngày, mỗi ngày, 毎日",
  "decision:decides":
    "décide, décideur, décideuse, decide, decisor, decisora, quyết định, người quyết định, 決める, 決定者, 意思決定者",
  "decision:pays":
    "paie, paye, payeur, payeuse, paga, pagador, pagadora, trả tiền, người trả tiền, 払う, 支払う",
  "decision:uses":
    "utilise, utilisateur, utilisatrice, utiliza, usuario, usuaria, sử dụng, người dùng, người sử dụng, 使う, 利用者, ユーザー",
  "decision:recommends":
    "recommande, prescripteur, prescriptrice, recomienda, prescriptor, prescriptora, giới thiệu, 勧める, 推薦者",
  "decision:gatekeeps": "approuve, aprueba, phê duyệt, 承認者, ゲートキーパー",
  "usage:never-used":
    "jamais utilisé, n'a jamais utilisé, nunca usado, nunca ha usado, chưa từng dùng, chưa bao giờ dùng, 使ったことがない, 未使用",
  "usage:tried": "essayé, a essayé, testé, probado, ha probado, đã thử, dùng thử, 試した, お試し",
  "usage:uses":
    "utilise, utilisateur, utilisatrice, utiliza, usuario, usuaria, đang dùng, đang sử dụng, 使っている, 使用中, 利用中",
  "usage:used-before":
    "ancien utilisateur, ancienne utilisatrice, n'utilise plus, ya no usa, từng dùng, đã từng dùng, 以前使っていた",
  "lifecycle:stranger": "inconnu, inconnue, desconocido, desconocida, người lạ, 見知らぬ人",
  "lifecycle:prospect":
    "client potentiel, cliente potentielle, cliente potencial, interesado, interesada, khách hàng tiềm năng, 見込み客, 見込客, 潜在顧客",
  "lifecycle:lead": "prêt à acheter, a punto de comprar, sắp mua, リード, 購入検討中",
  "lifecycle:customer":
    "client, cliente, clients, clientes, clienta, khách hàng, 顧客, お客様, 常連客",
  "lifecycle:lapsed":
    "ancien client, ancienne cliente, client perdu, excliente, antiguo cliente, cliente perdido, khách hàng cũ, khách cũ, 元顧客, 休眠顧客",
  "lifecycle:advocate": "ambassadeur, ambassadrice, embajador, embajadora, người ủng hộ, 推奨者",
  "objection:money":
    "pas d'argent, manque d'argent, trop cher, trop chère, falta de dinero, sin dinero, no tiene dinero, " +
    "không có tiền, thiếu tiền, quá đắt, お金がない, 高すぎる",
  "objection:time":
    "pas le temps, pas de temps, manque de temps, falta de tiempo, sin tiempo, no tiene tiempo, " +
    "không có thời gian, thiếu thời gian, 時間がない",
  "objection:no-need":
    "pas besoin, pas de besoin, no lo necesita, no hace falta, không cần, không có nhu cầu, 必要ない, いらない",
  "objection:no-supplier":
    "pas de fournisseur, aucun fournisseur, sin proveedor, no tiene proveedor, không có nhà cung cấp, 仕入先がない",
  "objection:haggles":
    "négocie, négocie le prix, regatea, regateo, pide descuento, mặc cả, trả giá, 値切る, 値引き交渉",
  "value-fit:accepts": "accepte, accepte notre style, acepta, chấp nhận, 受け入れる",
  "value-fit:neutral": "neutre, neutro, neutra, trung lập",
  "value-fit:rejects": "rejette, refuse, rechaza, từ chối, không chấp nhận, 拒否する, 受け入れない",
  "knowledge:none": "aucune connaissance, ningún conocimiento, không biết, 知らない",
  "knowledge:knows-category": "connaît la catégorie, conoce la categoría, カテゴリーを知っている",
  "knowledge:knows-us":
    "nous connaît, connaît la marque, nos conoce, conoce la marca, biết chúng tôi, 当社を知っている",
  "attitude:hostile": "négatif, négative, hostil, thù địch, 敵対的",
  "attitude:wary":
    "méfiant, méfiante, sceptique, desconfiado, desconfiada, escéptico, escéptica, cảnh giác, dè dặt, 懐疑的",
  "attitude:neutral": "neutre, neutro, neutra, trung lập",
  "attitude:friendly":
    "amical, amicale, bienveillant, bienveillante, amistoso, amistosa, amable, thân thiện, 好意的, 友好的",
  "rhythm:daily":
    "quotidien, quotidienne, chaque jour, tous les jours, diario, a diario, cada día, todos los días, hàng ngày, mỗi ngày, 毎日",
  "rhythm:weekly":
    "hebdomadaire, chaque semaine, toutes les semaines, semanal, cada semana, hàng tuần, mỗi tuần, 毎週",
  "rhythm:rarely": "rarement, rara vez, raramente, hiếm khi, めったに",
};
