// What the dashboard asks for: every verb it may call, wired in entrypoints/dashboard.
import type { IndexReport } from "../../lib/app/check-index.ts";
import type { Rebuilt } from "../../lib/app/read-rebuild.ts";
import type { WorkOptions, WorkProgress } from "../../lib/app/work.ts";
import type { ChannelByHand } from "../../lib/app/add-channel.ts";
import type { Answer } from "../../lib/app/ask.ts";
import type { WordUses } from "../../lib/app/count-uses.ts";
import type { Holdings } from "../../lib/app/count-standing.ts";
import type { ChannelDetail, ChannelChange, ChannelRow } from "../../lib/app/edit-channel.ts";
import type { FacetEdit } from "../../lib/app/edit-facet.ts";
import type { ProductEdit } from "../../lib/app/edit-product.ts";
import type { TermChange } from "../../lib/app/edit-term.ts";
import type { Proof } from "../../lib/app/find-proofs.ts";
import type { InsightVerbs } from "../../lib/app/insight-verbs.ts";
import type { IabSearch } from "../../lib/app/load-iab.ts";
import type { Vocabulary } from "../../lib/app/load-vocabulary.ts";
import type { Backup } from "../../lib/app/last-backup.ts";
import type { HealthVerbs } from "../../lib/app/map-health.ts";
import type { Layout } from "../../lib/app/export-map.ts";
import type { OpenedImport, OpenOptions } from "../../lib/app/run-import.ts";
import type { ImportOptions } from "../../lib/app/stream-import.ts";
import type { WordEntry } from "../../lib/app/read-word-book.ts";
import type { QueryVerbs } from "../../lib/app/query-verbs.ts";
import type { RescueVerbs } from "../../lib/app/rescue-map.ts";
import type { KeepAnswer, StorageState } from "../../lib/app/storage-state.ts";
import type { MergeSuggestion } from "../../lib/app/suggest-merges.ts";
import type { Locale } from "../../lib/base/messages.ts";
import type { Changes } from "../../lib/browser/changes.ts";
import type { TabInfo } from "../../lib/browser/extension.ts";
import type { Shortcut } from "../../lib/browser/shortcuts.ts";
import type { MapChanges } from "../../lib/exchange/compare-maps.ts";
import type { RankChangeVerbs } from "../RankChangeLine.tsx";
import type { MapQuestion } from "../../lib/exchange/map-question.ts";
import type { Funnel } from "../../lib/insight/funnel.ts";
import type { Status } from "../../lib/model/choices.ts";
import type { BackupPace, BackupSchedule } from "../../lib/model/backup-schedule.ts";
import type { DraftChannel } from "../../lib/model/draft.ts";
import type { OwnFacet } from "../../lib/model/own-facet.ts";
import type { Persona } from "../../lib/model/persona.ts";
import type { Product } from "../../lib/model/product.ts";
import type { Settings } from "../../lib/model/settings.ts";
import type { Criteria } from "../../lib/rank/question.ts";
import type { UnfinishedPersonas } from "../../lib/app/unfinished-personas.ts";
import type { PersonaEdit } from "../../lib/model/persona-edit.ts";
import type { SavePicture } from "./PictureButtons.tsx";

/** Hears of changes to the map and the settings, made here or on another page. */
export type ListenVerb = {
  readonly listen: Changes["listen"];
  /** The clock, in milliseconds. */
  readonly now: () => number;
};

/** The verbs of the Ask section. */
export type AskVerbs = ListenVerb &
  RankChangeVerbs & {
    readonly listPersonas: () => Promise<readonly Persona[]>;
    readonly ask: (question: MapQuestion, limit: number) => Promise<Answer>;
    readonly findProofs: (
      channel: string,
      criteria: Criteria,
    ) => Promise<ReadonlyMap<string, readonly Proof[]>>;
    /** The statuses of those of some channels that the map describes. */
    readonly readStatuses: (
      keys: readonly string[],
    ) => Promise<ReadonlyMap<string, Status | undefined>>;
    /** The currencies in which the map's costs are noted; "" where an amount was noted alone. */
    readonly readCurrencies: () => Promise<readonly string[]>;
    readonly queries: () => Promise<QueryVerbs>;
    readonly insights: () => Promise<InsightVerbs>;
    /** Hands a table to the browser's downloads. */
    readonly saveTable: (fileName: string, csv: string) => void;
    readonly savePicture: SavePicture;
  };

/** The verbs of the Channels section. */
export type ChannelVerbs = ListenVerb & {
  readonly listChannels: () => Promise<readonly ChannelRow[]>;
  readonly readChannel: (key: string) => Promise<ChannelDetail>;
  readonly editChannel: (key: string, change: ChannelChange) => Promise<void>;
  readonly addChannel: (channel: ChannelByHand) => Promise<string>;
  readonly retractSighting: (id: string) => Promise<void>;
  /** The tab that the dashboard is shown in. */
  readonly ownTab: () => Promise<TabInfo | undefined>;
  /** Opens the tag panel beside that tab with a form for a look at a place; call it first thing in a click. */
  readonly noteLook: (tab: TabInfo, place: DraftChannel) => Promise<void>;
  readonly savePicture: SavePicture;
};

/** The verbs of the Personas section. */
export type PersonaVerbs = ListenVerb &
  UnfinishedPersonas & {
    readonly listPersonas: () => Promise<readonly Persona[]>;
    readonly savePersona: (persona: PersonaEdit) => Promise<Persona>;
    readonly removePersona: (persona: Persona) => Promise<void>;
    readonly freezePersona: (persona: Persona) => Promise<Persona>;
    readonly readFunnel: (criteria: Criteria) => Promise<Funnel>;
    readonly listProducts: () => Promise<readonly Product[]>;
    readonly addTerm: AddTerm;
  };

type AddTerm = (facet: string, label: string, locale: Locale) => Promise<string>;

/** The verbs of the Products section. */
export type ProductVerbs = ListenVerb & {
  readonly listProducts: () => Promise<readonly Product[]>;
  readonly saveProduct: (product: ProductEdit) => Promise<Product>;
  /** Changes some fields and leaves the others as they are by then. */
  readonly editProduct: (id: string, edit: Partial<Product>) => Promise<void>;
  readonly removeProduct: (product: Product) => Promise<void>;
  readonly addTerm: AddTerm;
};

/** The verbs of the Vocabulary section. */
export type VocabularyVerbs = ListenVerb & {
  readonly readWordBook: () => Promise<ReadonlyMap<string, WordEntry>>;
  readonly countUses: (word: string) => Promise<WordUses>;
  readonly addTerm: AddTerm;
  readonly editTerm: (word: string, change: TermChange) => Promise<void>;
  /** Resolves to false where the other word already means this one. */
  readonly mergeTerm: (word: string, into: string) => Promise<boolean>;
  readonly splitTerm: (word: string) => Promise<void>;
  readonly removeTerm: (word: string) => Promise<void>;
  readonly suggestMerges: () => Promise<readonly MergeSuggestion[]>;
  readonly dismissMerge: (a: string, b: string, again?: boolean) => Promise<void>;
  /** The IAB Audience Taxonomy, loaded when it is first wanted. */
  readonly loadIab: () => Promise<IabSearch>;
  readonly listOwnFacets: () => Promise<readonly OwnFacet[]>;
  /** Resolves to undefined where the name is empty or taken. */
  readonly saveOwnFacet: (facet: FacetEdit) => Promise<OwnFacet | undefined>;
  readonly removeOwnFacet: (facet: OwnFacet) => Promise<void>;
};

/** An export that was handed to the browser's downloads. */
export type Exported = {
  readonly fileName: string;
  readonly bytes: number;
  readonly sightings: number;
  readonly channels: number;
};

/** The verbs of the Data section. */
export type DataVerbs = ListenVerb & {
  readonly countStanding: () => Promise<Holdings>;
  readonly exportMap: (layout: Layout, options: WorkOptions) => Promise<Exported>;
  readonly lastBackup: () => Promise<Backup | undefined>;
  readonly readSchedule: () => Promise<BackupSchedule>;
  /** Resolves to false where the browser was not allowed to; call it first thing in a click. */
  readonly changeBackupPace: (pace: BackupPace) => Promise<boolean>;
  readonly openImport: (file: Blob, options: OpenOptions) => Promise<OpenedImport>;
  readonly applyImport: (opened: OpenedImport, options: ImportOptions) => Promise<MapChanges>;
  readonly hasSample: () => Promise<boolean>;
  readonly loadSample: (options: ImportOptions) => Promise<void>;
  readonly removeSample: () => Promise<void>;
  readonly eraseMap: (options: WorkOptions) => Promise<void>;
  readonly checkIndex: (options: WorkOptions) => Promise<IndexReport>;
  readonly rebuildIndex: (options: WorkOptions) => Promise<Rebuilt>;
  /** How far a rebuild is, whoever is at it; undefined where there is none. */
  readonly readRebuild: () => Promise<WorkProgress | undefined>;
  /** Follows the rebuild under way to its end, and takes it up where nobody is at it any more. */
  readonly joinRebuild: (options: WorkOptions) => Promise<Rebuilt | undefined>;
  readonly readStorageState: () => Promise<StorageState>;
  readonly askToKeep: () => Promise<KeepAnswer>;
};

/** The verbs of the Settings section. */
export type SettingsVerbs = {
  readonly readSettings: () => Promise<Settings>;
  readonly changeSettings: (changes: Partial<Settings>) => Promise<Settings>;
  readonly nameObserver: (label: string) => Promise<Settings>;
  readonly listShortcuts: () => Promise<readonly Shortcut[]>;
  readonly openShortcutSettings: () => Promise<void>;
};

export type DashboardVerbs = AskVerbs &
  ChannelVerbs &
  PersonaVerbs &
  ProductVerbs &
  VocabularyVerbs &
  DataVerbs &
  SettingsVerbs & {
    readonly browserLocale: () => Locale;
    readonly health: HealthVerbs;
    readonly rescue: () => Promise<RescueVerbs>;
    readonly loadVocabulary: (locale: Locale) => Promise<Vocabulary>;
  };
