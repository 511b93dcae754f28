// Reads the postings that a question needs, under the spellings that evidence is counted under.
import { canonicalCriteria, canonicalKey } from "../model/covered-keys.ts";
import type { Target } from "../rank/match.ts";
import { askQuestion, type Criteria, type Question } from "../rank/question.ts";
import { readAliases } from "./index-state.ts";
import type { ReadTransaction } from "./schema.ts";

/**
 * Returns a question and its postings under the spellings that evidence is counted under. Only a trait that nothing
 * states can be another's spelling, and only then are spellings, and what they mean, read in rounds of their own.
 */
export async function spellOut(
  tx: ReadTransaction,
  criteria: Criteria,
  question: Question,
  stated: Read,
): Promise<{ question: Question; stated: Read }> {
  const missing = [...question.wanted, ...question.unwanted].filter((target) =>
    (stated.get(sourceOf(target)) ?? []).every(({ trait }) => trait !== target.key),
  );
  if (missing.length === 0) return { question, stated };
  const keys = missing.map(({ key }) => key);
  const lexicon = await readAliases(tx, keys);
  if (keys.every((key) => canonicalKey(key, lexicon) === key)) return { question, stated };
  const meant = askQuestion(canonicalCriteria(criteria, lexicon), question.roles?.map(bareRole));
  return { question: meant, stated: await readStated(tx, meant) };
}

const bareRole = (trait: string): string => trait.replace("decision:", "");

/** A packed leaf of a trait's postings. */
export type Stated = { readonly trait: string; readonly leaf: Uint8Array };

/** Postings by what was asked for: a trait key, or a facet with a colon for all of its traits. */
export type Read = ReadonlyMap<string, readonly Stated[]>;

/** Returns under which name in Read a target's postings are. */
export const sourceOf = ({ key, facet, band }: Target): string => (band ? `${facet}:` : key);

/** Returns the packed leaves under one key, of both slots. */
export const readLeaves = (tx: ReadTransaction, key: string) =>
  tx.objectStore("postings").getAll(IDBKeyRange.bound([key], [key, []]));

/** Returns the postings of every trait that a question wants, excludes or asks as a role. */
export async function readStated(tx: ReadTransaction, question: Question): Promise<Read> {
  const targets = [...question.wanted, ...question.unwanted];
  const whole = new Set(targets.filter(({ band }) => band).map(sourceOf));
  const sources = [...new Set([...targets.map(sourceOf), ...(question.roles ?? [])])];
  const postings = tx.objectStore("postings");
  return new Map(
    await Promise.all(
      sources.map(async (source): Promise<[string, Stated[]]> => {
        if (!whole.has(source)) {
          const leaves = await readLeaves(tx, source);
          return [source, leaves.map((leaf) => ({ trait: source, leaf }))];
        }
        // All traits of a facet lie between "facet:" and "facet;".
        const range = IDBKeyRange.bound([source], [source.replace(/:$/, ";")]);
        const [keys, leaves] = await Promise.all([
          postings.getAllKeys(range),
          postings.getAll(range),
        ]);
        return [source, leaves.map((leaf, i) => ({ trait: keys[i]![0], leaf }))];
      }),
    ),
  );
}
