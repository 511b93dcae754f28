// A channel's name in a narrow column.
import { Fragment } from "preact";
import { breakName } from "./break-name.ts";

/** Shows a name that breaks between the parts of an address. */
export function NameWithBreaks({ name }: { readonly name: string }) {
  return (
    <span>
      {breakName(name).map((part, i) => (
        <Fragment key={i}>
          {i > 0 && <wbr />}
          {part}
        </Fragment>
      ))}
    </span>
  );
}
