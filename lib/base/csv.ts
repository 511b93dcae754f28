// Tables as CSV (RFC 4180) that a spreadsheet opens as text, never as a formula.

/** Returns rows as CSV with a byte order mark, so that spreadsheets read it as UTF-8. */
export function toCsv(rows: readonly (readonly (string | number)[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(cell).join(",")}\r\n`).join("")}`;
}

// A cell that begins like a formula gets an apostrophe: https://owasp.org/www-community/attacks/CSV_Injection
function cell(value: string | number): string {
  if (typeof value === "number") return String(value);
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
