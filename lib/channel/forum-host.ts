// Hosts and folders that call themselves a forum, a blog or a place of questions.
import type { Address } from "./address.ts";
import { FORUM_NAMES } from "./forum-names.ts";

const FORUM_LABEL =
  /^(?:(?:[a-z0-9-]*[-.]?)?forums?[0-9]*|foros?|foren|foorumi|forumi|community|communities|comunidad|comunidade|communaute|bbs[0-9]?|boards?|messageboards?|discuss|discussions?|discourse|talk|keskustelu|diskuse|club|phpbb|vb|foorum|forumas)$/;
const FORUM_NAME =
  /(?:^|-)(?:forums?|foro|foros|bbs)$|[a-z0-9]{2,}(?:forums|forum|bbs)$|^(?:forum|phpbb)|(?:message|bulletin)boards?$/;
const NOT_FORUM_NAME = /^(?:weforum|platforum|foruminsurance)$/;
const STRONG_FOLDER =
  /^(?:forums?|foros?|foren|foorumi|foorum|forumas|bbs|boards?|board|messageboards?|message-boards?|phpbb[0-9]?|vbulletin|vb|smf|ipb|mybb|yabb|punbb|fluxbb|wbb|community-forums?|forumdisplay\.php)$/i;
const WEAK_FOLDER =
  /^(?:community|communities|comunidad|discuss|discussions?|discourse|talk|civis|conversation)$/i;
const INDEX =
  /^(?:index|default|forum|forums|main|home)\.(?:php\d?|html?|aspx?|jsp|cgi|pl|shtml)$/i;

function labelsOf(address: Address): readonly string[] {
  const own =
    address.domain === null
      ? address.host
      : address.host.slice(0, -(address.suffix ?? "").length - 1);
  return own.split(".");
}

/** True when a label of the host names it a forum (`forum.x.org`, `bbs.x.cn`, `x-forum.de`). */
export function isForumHost(address: Address): boolean {
  if (address.isIp) return false;
  if (FORUM_NAMES.has(address.host)) return true;
  const labels = labelsOf(address);
  const name = labels.at(-1) ?? "";
  if (labels.length > 1 && FORUM_LABEL.test(labels[0] ?? "")) return true;
  return FORUM_NAME.test(name) && !NOT_FORUM_NAME.test(name);
}

/** True when a label of the host names it a blog (`blog.x.org`, `indomotoblog.net`). */
export function isBlogHost(address: Address): boolean {
  const labels = labelsOf(address);
  const name = labels.at(-1) ?? "";
  if (labels.slice(0, -1).some((label) => /^(?:[a-z0-9-]*blogs?|weblog|engineering)$/.test(label)))
    return true;
  return (
    /^[a-z0-9-]{2,}blogs?$|^blog[a-z0-9-]{2,}$|-blog-|^blog-/.test(name) &&
    !/^blogs?$|^blogger|^bloglovin|^blogspot/.test(name)
  );
}

/** True when the first label of the host asks for questions (`answers.x.com`, `ask.x.org`). */
export function isQuestionHost(address: Address): boolean {
  const labels = labelsOf(address);
  return (
    labels.length > 1 && /^(?:answers|ask|qna|qa|otvet|questions|respuestas)$/.test(labels[0] ?? "")
  );
}

/** True when a folder of a path is called as forums are (`forum`, `bbs`, `community`). */
export function isForumFolder(segment: string): boolean {
  return STRONG_FOLDER.test(segment) || WEAK_FOLDER.test(segment);
}

/** Returns the segments before any script index (`index.php`, `forum.php`). */
export function withoutIndex(segments: readonly string[]): readonly string[] {
  const at = segments.findIndex((segment) => INDEX.test(segment));
  return at < 0 ? segments : segments.slice(0, at);
}

/** Returns the folder a forum lives under (`["community"]`), empty for the host itself; null when no folder tells. */
export function findForumFolder(address: Address): readonly string[] | null {
  const segments = withoutIndex(address.segments);
  const start = /^[a-z]{2}(?:[-_][a-z]{2})?$/i.test(segments[0] ?? "") ? 1 : 0;
  const first = segments[start] ?? "";
  const isForum =
    STRONG_FOLDER.test(first) || (WEAK_FOLDER.test(first) && segments.length === start + 1);
  if (isForum) return isForumHost(address) ? [] : segments.slice(0, start + 1);
  return isForumHost(address) ? [] : null;
}
