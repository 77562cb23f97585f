/** A text as it can be pasted between braces or brackets of YAML. */
export function inYaml(text: string): string {
  const isPlain =
    /^\p{L}[\p{L}\p{M}\p{N} .'’()&/-]*$/u.test(text) && !/^(?:true|false|null|tba)$/i.test(text);
  return isPlain ? text : JSON.stringify(text);
}
