/** The headers of a text such as `Email | Correo`, so that long lists stay readable. */
export function list(headers: string): readonly string[] {
  return headers.split('|').map((header) => header.trim().replace(/\s+/g, ' '));
}
