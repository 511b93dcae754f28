// Long work: how far it is, and how it is given up.

/** How far work is, in records or channels; `total` may be an estimate. `from` was done before it was taken up. */
export type WorkProgress = {
  readonly done: number;
  readonly total: number;
  readonly from?: number;
};

export type WorkOptions = {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: WorkProgress) => void;
};
