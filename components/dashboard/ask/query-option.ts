// One line of the query field's type-ahead.

/** What it puts into the text, and what it means; `more` where something is to follow at once. */
export type QueryOption = {
  readonly insert: string;
  readonly more: boolean;
} & (
  | {
      readonly type: "trait";
      readonly trait: string;
      /** What is put into the text with it: whose age it is. */
      readonly also?: readonly string[] | undefined;
      readonly via?: string | undefined;
      /** None of its names begins with what was typed: it may be what was mistyped. */
      readonly guess: boolean;
    }
  | { readonly type: "facet"; readonly facet: string }
  | { readonly type: "operator" | "level" }
  /** `label` is what lists call a filter's value, a qualifier or a value of one. */
  | { readonly type: "filter" | "qualifier"; readonly label?: string | undefined }
);
