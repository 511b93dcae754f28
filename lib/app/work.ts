// Long work: how far it is, and how it is given up.

/** How far work is, in records or channels; `total` may be an estimate. */
export type WorkProgress = { readonly done: number; readonly total: number };

export type WorkOptions = {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: WorkProgress) => void;
};
