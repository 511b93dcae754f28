// The dashboard's verbs, each handed the tools that it needs.
import type { DashboardVerbs } from "../../components/dashboard/dashboard-verbs.ts";
import { addChannel } from "../../lib/app/add-channel.ts";
import { addTerm } from "../../lib/app/add-term.ts";
import { ask } from "../../lib/app/ask.ts";
import { dropUnfinishedPersonas, UNFINISHED_PERSONAS } from "../../lib/app/unfinished-personas.ts";
import { dropAllCopies } from "../../lib/app/copy-drafts.ts";
import { countUses } from "../../lib/app/count-uses.ts";
import { countStanding } from "../../lib/app/count-standing.ts";
import {
  editChannel,
  listChannels,
  readChannel,
  readCurrencies,
  readStatuses,
} from "../../lib/app/edit-channel.ts";
import { dismissMerge } from "../../lib/app/dismiss-merge.ts";
import { listOwnFacets, removeOwnFacet, saveOwnFacet } from "../../lib/app/edit-facet.ts";
import { removePersona, savePersona } from "../../lib/app/edit-persona.ts";
import { listPersonas } from "../../lib/app/list-personas.ts";
import {
  editProduct,
  listProducts,
  removeProduct,
  saveProduct,
} from "../../lib/app/edit-product.ts";
import { editTerm, mergeTerm, removeTerm, splitTerm } from "../../lib/app/edit-term.ts";
import { findProofs } from "../../lib/app/find-proofs.ts";
import { freezePersona } from "../../lib/app/freeze-persona.ts";
import { keepIndex } from "../../lib/app/keep-index.ts";
import { changeSettings, readSettings } from "../../lib/app/keep-settings.ts";
import { hasSample, loadSample, removeSample } from "../../lib/app/load-sample.ts";
import type { InsightVerbs } from "../../lib/app/insight-verbs.ts";
import { loadIab } from "../../lib/app/load-iab.ts";
import { loadVocabulary } from "../../lib/app/load-vocabulary.ts";
import { makeTools } from "../../lib/app/make-tools.ts";
import { readBackup } from "../../lib/app/last-backup.ts";
import { exportMap } from "../../lib/app/export-map.ts";
import { eraseMap } from "../../lib/app/move-map.ts";
import { noteLook } from "../../lib/app/note-look.ts";
import { nameObserver } from "../../lib/app/name-observer.ts";
import { openImport, runImport } from "../../lib/app/run-import.ts";
import { makeReadFunnel } from "../../lib/app/read-funnel.ts";
import { readWordBook } from "../../lib/app/read-word-book.ts";
import type { QueryVerbs } from "../../lib/app/query-verbs.ts";
import { retractSighting } from "../../lib/app/retract-sighting.ts";
import { askToKeep, readStorageState } from "../../lib/app/storage-state.ts";
import { changeBackupPace, noteBackupByHand, readSchedule } from "../../lib/app/schedule-backup.ts";
import { suggestMerges } from "../../lib/app/suggest-merges.ts";
import { echoChanges } from "../../lib/browser/changes.ts";
import { RANK_CHANGE } from "../../lib/app/rank-change.ts";
import { downloadFile } from "../../lib/browser/download-file.ts";
import { downloadPicture } from "../../lib/browser/download-picture.ts";
import { ownTab } from "../../lib/browser/extension.ts";
import { browserLocale } from "../../lib/browser/locale.ts";
import { listShortcuts, openShortcutSettings } from "../../lib/browser/shortcuts.ts";

const made = makeTools();
const tools = { ...made, ...echoChanges(made) };

// Each read once when first asked for, and kept: they remember what they read.
let queries: Promise<QueryVerbs> | undefined;
let insights: Promise<InsightVerbs> | undefined;

/** What the dashboard may do, over the real tools. */
export const verbs: DashboardVerbs = {
  listen: tools.listen,
  now: tools.now,
  browserLocale,
  health: tools.health,
  rescue: async () => (await import("../../lib/app/rescue-map.ts")).makeRescueVerbs(tools),
  loadVocabulary: (locale) => loadVocabulary(tools, locale),
  ask: (question, limit) => ask(tools, question, limit),
  ...RANK_CHANGE,
  findProofs: (channel, criteria) => findProofs(tools, channel, criteria),
  listChannels: () => listChannels(tools),
  readStatuses: (keys) => readStatuses(tools, keys),
  readCurrencies: () => readCurrencies(tools),
  queries: () =>
    (queries ??= import("../../lib/app/query-verbs.ts").then(({ makeQueryVerbs }) =>
      makeQueryVerbs(tools),
    )),
  insights: () =>
    (insights ??= import("../../lib/app/insight-verbs.ts").then(({ makeInsightVerbs }) =>
      makeInsightVerbs(tools),
    )),
  saveTable: (fileName, csv) => void downloadFile(new Blob([csv], { type: "text/csv" }), fileName),
  savePicture: downloadPicture,
  readChannel: (key) => readChannel(tools, key),
  editChannel: (key, edit) => editChannel(tools, key, edit),
  addChannel: (channel) => addChannel(tools, channel),
  retractSighting: (id) => retractSighting(tools, id),
  ownTab,
  noteLook: (tab, place) => noteLook(tools, tab, place),
  listPersonas: () => listPersonas(tools),
  savePersona: (persona) => savePersona(tools, persona),
  removePersona: (persona) => removePersona(tools, persona),
  freezePersona: (persona) => freezePersona(tools, persona),
  ...UNFINISHED_PERSONAS,
  readFunnel: makeReadFunnel(tools),
  listProducts: () => listProducts(tools),
  saveProduct: (product) => saveProduct(tools, product),
  editProduct: (id, edit) => editProduct(tools, id, edit),
  removeProduct: (product) => removeProduct(tools, product),
  readWordBook: () => readWordBook(tools),
  countUses: (word) => countUses(tools, word),
  editTerm: (word, edit) => editTerm(tools, word, edit),
  mergeTerm: (word, into) => mergeTerm(tools, word, into),
  splitTerm: (word) => splitTerm(tools, word),
  removeTerm: (word) => removeTerm(tools, word),
  suggestMerges: () => suggestMerges(tools),
  dismissMerge: (a, b, again) => dismissMerge(tools, a, b, again),
  loadIab,
  listOwnFacets: () => listOwnFacets(tools),
  saveOwnFacet: (facet) => saveOwnFacet(tools, facet),
  removeOwnFacet: (facet) => removeOwnFacet(tools, facet),
  addTerm: async (facet, label, locale) => (await addTerm(tools, facet, label, locale)).id,
  countStanding: () => countStanding(tools),
  exportMap: async (layout, options) => {
    const { content, ...about } = await exportMap(tools, layout, options);
    const bytes = downloadFile(content, about.fileName);
    await noteBackupByHand(tools, about.sightings).catch(() => undefined); // the file is written all the same
    return { ...about, bytes };
  },
  lastBackup: readBackup,
  readSchedule,
  changeBackupPace: (pace) => changeBackupPace(tools, pace),
  openImport: (file, options) => openImport(tools, file, options),
  applyImport: (opened, options) => runImport({ ...tools, area: made.guard.area }, opened, options),
  hasSample: () => hasSample(tools),
  loadSample: async (options) => {
    const { default: text } = await import("../../assets/sample/sample-map.shoal.json?raw");
    await loadSample({ ...tools, area: made.guard.area }, text, options);
  },
  removeSample: () => removeSample(tools),
  eraseMap: async (options) => {
    // First: a draft without its copy is erased with the rest, a copy without its draft comes back.
    const putBack = await dropAllCopies();
    await eraseMap(tools, options).catch(async (thrown: unknown) => {
      await putBack();
      throw thrown;
    });
    dropUnfinishedPersonas();
  },
  readStorageState,
  checkIndex: async (options) =>
    (await import("../../lib/app/check-index.ts")).checkIndex(tools, options),
  rebuildIndex: async (options) =>
    (await import("../../lib/app/rebuild-index.ts")).rebuildIndex(tools, options),
  readRebuild: async () => (await import("../../lib/app/read-rebuild.ts")).readRebuild(tools),
  joinRebuild: (options) => keepIndex(tools, options),
  askToKeep,
  readSettings,
  changeSettings: (changes) => changeSettings(changes, tools.announce),
  nameObserver: (label) => nameObserver(tools, label),
  listShortcuts,
  openShortcutSettings,
};
