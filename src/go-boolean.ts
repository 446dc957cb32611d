/**
 * True or false as Docker's programs take it, in options and in variables.
 *
 * @returns undefined for any other text, the empty one too
 * @see https://pkg.go.dev/strconv#ParseBool
 */
export function goBoolean(text: string | undefined): boolean | undefined {
  if (/^(?:1|t|T|true|True|TRUE)$/.test(text ?? '')) return true;
  return /^(?:0|f|F|false|False|FALSE)$/.test(text ?? '') ? false : undefined;
}
