// Hands a file to the browser's downloads.

/** How long the browser gets to take the content over before it is let go, in milliseconds. */
const KEEP_MS = 60_000;

/** Downloads content as one file, without leaving the page, and returns its size in bytes. */
export function downloadFile(content: Blob, fileName: string): number {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(content);
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEEP_MS);
  return content.size;
}
