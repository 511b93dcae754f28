// What people call the built-in facets in everyday words and in languages that no page speaks: only asked and counted by.
import { foldCase } from "../base/text.ts";
import { facetsBy, type Facet } from "./facets.ts";
import { withoutMarks } from "./like-key.ts";

/** French, Spanish, Vietnamese and Japanese names of facets, with commas between, by their ids. */
export const NAMES_ELSEWHERE: Readonly<Record<string, string>> = {
  role: "métier, rôle, profesión, ocupación, nghề nghiệp, vai trò, 職業",
  age: "âge, tranche d'âge, edad, tuổi, độ tuổi, 年齢, 年代",
  gender: "sexe, genre, sexo, género, giới tính",
  education: "études, formation, diplôme, educación, estudios, học vấn, trình độ học vấn, 学歴",
  income: "revenu, revenus, salaire, ingresos, salario, thu nhập, lương, 年収, 収入, 所得",
  class: "classe sociale, clase social",
  spend: "dépenses, pouvoir d'achat, niveau de dépense, gasto, mức chi tiêu",
  owns: "possède, posee, bienes, sở hữu, 所有, 持ち物",
  region: "région, ville, lieu, región, ciudad, lugar, khu vực, thành phố, nơi ở",
  culture: "cultura, văn hóa",
  language: "langue, langues, idioma, idiomas, lengua, ngôn ngữ, 言語",
  company: "taille de l'entreprise, tamaño de empresa, quy mô công ty, 会社規模, 従業員数",
  industry: "secteur, branche d'activité, sector, ngành, ngành nghề, 業種, 業界",
  "job-level": "poste, niveau hiérarchique, puesto, chức vụ, cấp bậc, 役職",
  venue: "lieu de rencontre, địa điểm",
  interest:
    "intérêt, intérêts, centre d'intérêt, centres d'intérêt, loisir, loisirs, interés, intereses, afición, aficiones, sở thích, 趣味, 興味, 関心",
  personality: "personnalité, caractère, personalidad, carácter, tính cách",
  occasion: "dịp mua, ocasión",
  reason: "raison, raison d'achat, motivo, razón, lý do, lý do mua, 購入理由",
  need: "besoin, besoins, necesidad, necesidades, nhu cầu, ニーズ",
  purchase: "achat, achats, compra, compras, mua, đã mua, 購入, 購買",
  frequency: "fréquence, fréquence d'achat, frecuencia, tần suất, tần suất mua, 購入頻度",
  decision: "rôle dans la décision, decisión, vai trò quyết định",
  lifecycle: "statut client, estado del cliente",
  objection: "objeción, frein, freins, e ngại",
  hours: "horaires, horario, giờ, khung giờ, 時間帯",
  sites: "sites web, sitios, trang web, サイト",
  tools: "outils, herramientas, công cụ, ツール",
};

let byCall: ReadonlyMap<string, Facet> | undefined;

/**
 * Returns the built-in facet that people also call by a folded name, "ae" for "ä" and letters without their accents too,
 * to be asked where no other facet has it.
 */
export function facetCalled(name: string): Facet | undefined {
  byCall ??= new Map([
    ...facetsBy(({ id }) => namesIn(NAMES_ELSEWHERE[id]).map(withoutMarks)),
    ...facetsBy(({ id }) => namesIn(NAMES_ELSEWHERE[id])),
    ...facetsBy(({ also }) => namesIn(also).map(foldCase)),
  ]);
  return byCall.get(foldCase(name));
}

const namesIn = (names: string | undefined): readonly string[] => names?.split(", ") ?? [];
