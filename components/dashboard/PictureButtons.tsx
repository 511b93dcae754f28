// Saves a plot as a picture: as lines that scale, or as pixels for a slide.
import type { RefObject } from "preact";
import { pictureMessages } from "../../assets/messages/picture.ts";
import type { PictureFormat } from "../../lib/browser/download-picture.ts";
import { ErrorNotice } from "../ErrorNotice.tsx";
import { useWords } from "../language.ts";
import { SteadyButton } from "../SteadyButton.tsx";
import { pictureText } from "./picture-text.ts";
import { useTask } from "./use-task.ts";

/** Hands a picture to the browser's downloads. */
export type SavePicture = (name: string, svg: string, format: PictureFormat) => Promise<void>;

type Props = {
  readonly plot: RefObject<SVGSVGElement | null>;
  /** What stands above and below the plot in the picture. */
  readonly head: string;
  readonly note: string;
  /** The file's name without its ending. */
  readonly name: string;
  readonly onSave: SavePicture;
};

const FORMATS = ["svg", "png"] as const;

/** Shows a button per format; a picture that cannot be drawn is said. */
export function PictureButtons({ plot, head, note, name, onSave }: Props) {
  const say = useWords(pictureMessages);
  const [task, begin] = useTask<void>();
  const save = async (format: PictureFormat) => {
    if (plot.current) await onSave(name, pictureText(plot.current, { head, note }), format);
  };
  return (
    <>
      <p class="row wrap picture-buttons">
        {FORMATS.map((format) => (
          <SteadyButton
            key={format}
            type="button"
            class="small"
            data-testid={`picture-${format}`}
            rests={task.state === "busy"}
            onClick={() => begin(() => save(format))}
          >
            {say("save", { format: format.toUpperCase() })}
          </SteadyButton>
        ))}
      </p>
      {task.state === "failed" && <ErrorNotice error={task.error} />}
    </>
  );
}
