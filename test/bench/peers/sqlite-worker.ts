// The worker that holds the SQLite database: one table of channels, one of counts by trait.
import sqlite3InitModule, { type Database } from "@sqlite.org/sqlite-wasm";
import type { Sighting } from "../../../lib/model/sighting.ts";
import { ROWS } from "../way.ts";
import { countPeer, PRIOR, type peerQuestion, type PeerProfile } from "../ways/profile.ts";

export type Asked =
  | { readonly type: "load"; readonly profiles: readonly PeerProfile[] }
  | { readonly type: "query"; readonly question: ReturnType<typeof peerQuestion> }
  | { readonly type: "change"; readonly sighting: Sighting; readonly sign: 1 | -1 };

const SCHEMA = `
  PRAGMA journal_mode = TRUNCATE;
  PRAGMA synchronous = FULL;
  CREATE TABLE IF NOT EXISTS channels (
    n INTEGER PRIMARY KEY, key TEXT UNIQUE, name TEXT, kind TEXT, looks REAL);
  CREATE TABLE IF NOT EXISTS traits (t INTEGER PRIMARY KEY, trait TEXT UNIQUE);
  CREATE TABLE IF NOT EXISTS counts (t INTEGER, n INTEGER, count REAL, PRIMARY KEY (t, n)) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS sightings (id TEXT PRIMARY KEY, json TEXT) WITHOUT ROWID;
`;

const opening: Promise<Database> = (async () => {
  const sqlite = await sqlite3InitModule();
  const pool = await sqlite.installOpfsSAHPoolVfs({ initialCapacity: 6 });
  const db = new pool.OpfsSAHPoolDb("/bench.sqlite3");
  db.exec(SCHEMA);
  return db;
})();

function putCounts(db: Database, number: number, counts: PeerProfile["counts"]): void {
  for (const [trait, count] of Object.entries(counts)) {
    const bind = [trait];
    db.exec({ sql: "INSERT OR IGNORE INTO traits (trait) VALUES (?)", bind });
    db.exec({
      sql: "INSERT OR REPLACE INTO counts SELECT t, ?, ? FROM traits WHERE trait = ?",
      bind: [number, count, trait],
    });
  }
}

function load(db: Database, profiles: readonly PeerProfile[]): void {
  const known = new Map(
    db.selectArrays("SELECT trait, t FROM traits").map(([trait, t]) => [trait, Number(t)]),
  );
  const channel = db.prepare("INSERT INTO channels (key, name, kind, looks) VALUES (?, ?, ?, ?)");
  const word = db.prepare("INSERT INTO traits (t, trait) VALUES (?, ?)");
  const entry = db.prepare("INSERT INTO counts VALUES (?, ?, ?)");
  for (const { key, name, kind, looks, counts } of profiles) {
    channel.bind([key, name, kind, looks]).stepReset();
    const number = Number(db.selectValue("SELECT last_insert_rowid()"));
    for (const [trait, count] of Object.entries(counts)) {
      if (!known.has(trait)) {
        known.set(trait, known.size + 1);
        word.bind([known.size, trait]).stepReset();
      }
      entry.bind([known.get(trait)!, number, count]).stepReset();
    }
  }
  for (const statement of [channel, word, entry]) statement.finalize();
}

function query(db: Database, { wanted, unwanted }: ReturnType<typeof peerQuestion>): string[] {
  const marks = (list: readonly unknown[], mark: string) => list.map(() => mark).join(", ");
  const sql = `
    WITH wanted (trait, weight) AS (VALUES ${marks(wanted, "(?, ?)")}),
    found AS (
      SELECT n, SUM(weight * count) AS finds
      FROM wanted JOIN traits USING (trait) JOIN counts USING (t)
      WHERE n NOT IN (
        SELECT n FROM counts JOIN traits USING (t) WHERE trait IN (${marks(unwanted, "?")}))
      GROUP BY n)
    SELECT key, name, kind FROM found JOIN channels USING (n)
    ORDER BY finds / (looks + ?) DESC LIMIT ${ROWS}`;
  const rows = db.selectArrays(sql, [...wanted.flat(), ...unwanted, PRIOR]);
  return rows.flatMap(([key]) => (typeof key === "string" ? [key] : []));
}

function change(db: Database, sighting: Sighting, sign: 1 | -1): void {
  const row = db.selectArray("SELECT n, looks FROM channels WHERE key = ?", [sighting.channel]);
  if (!row) return;
  const [number, looks] = row.map(Number);
  const traits = [...new Set(sighting.cohorts.flatMap((cohort) => cohort.traits))];
  const counts: Record<string, number> = {};
  for (const trait of traits) {
    const sql = "SELECT count FROM counts JOIN traits USING (t) WHERE trait = ? AND n = ?";
    counts[trait] = Number(db.selectValue(sql, [trait, number!]) ?? 0);
  }
  const before = { key: sighting.channel, name: "", kind: "", looks: looks!, counts };
  const after = countPeer(before, sighting, sign);
  db.exec({ sql: "UPDATE channels SET looks = ? WHERE n = ?", bind: [after.looks, number!] });
  for (const trait of traits.filter((each) => after.counts[each] === undefined)) {
    const sql = "DELETE FROM counts WHERE n = ? AND t = (SELECT t FROM traits WHERE trait = ?)";
    db.exec({ sql, bind: [number!, trait] });
  }
  putCounts(db, number!, after.counts);
  if (sign > 0) {
    const bind = [sighting.id, JSON.stringify(sighting)];
    db.exec({ sql: "INSERT OR REPLACE INTO sightings VALUES (?, ?)", bind });
  }
}

function answer(db: Database, asked: Asked): string[] {
  if (asked.type === "query") return query(db, asked.question);
  db.transaction(() => {
    if (asked.type === "load") load(db, asked.profiles);
    else change(db, asked.sighting, asked.sign);
  });
  return [];
}

addEventListener("message", async ({ data: { id, asked } }) => {
  try {
    postMessage({ id, keys: answer(await opening, asked) });
  } catch (error) {
    postMessage({ id, error: String(error) });
  }
});
